import styles from './icon.module.css';

/** Drawn on a 20 × 20 grid with one stroke; `flips` marks those that point along the line of reading. */
const DRAWINGS = {
  add: { d: 'M10 4v12M4 10h12' },
  alert: {
    d: 'M2.5 10h4.2M13.3 10h4.2M8.4 6.6 7.2 4.2M11.6 13.4l1.2 2.4M11.6 6.6l1.2-2.4M8.4 13.4l-1.2 2.4',
  },
  bookmark: { d: 'M5 3h10v14.2l-5-3.7-5 3.7z' },
  check: { d: 'm4 10.5 4 4 8-9' },
  clock: { d: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.3l2.8 1.8' },
  close: { d: 'm4.5 4.5 11 11M15.5 4.5l-11 11' },
  comment: { d: 'M3 3.8h14v10H9l-4 3.4v-3.4H3z' },
  // half a disc, filled by strokes that touch
  contrast: {
    d: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14v14M10 4.5a5.5 5.5 0 0 1 0 11zM10 6a4 4 0 0 1 0 8zM10 7.5a2.5 2.5 0 0 1 0 5z',
  },
  down: { d: 'm5 8 5 5 5-5' },
  front: { d: 'M3 3h14v14H3zM6 6.4h8M6 9.6h3.4v4H6zM12 9.6h2M12 13.4h2' },
  list: {
    d: 'M5 2v1.1M5 6.9v5.2M5 15.9V18M6.9 5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0M6.9 14a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0M10 5h7M10 14h7',
  },
  moon: { d: 'M15.5 12.6A6.4 6.4 0 0 1 7.4 4.5a6.4 6.4 0 1 0 8.1 8.1z' },
  out: { d: 'M7 4.5h8.5V13M15 5 5 15', flips: true },
  print: { d: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z' },
  reply: { d: 'M8 4 3 9l5 5M3.5 9H11c3.6 0 6 2.2 6 6.5', flips: true },
  search: { d: 'M9 3.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 9 3.4M13.4 13.4l4 4' },
  settings: {
    d: 'M3 6h8M15 6h2M3 14h2M9 14h8M15 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0M9 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  },
  share: { d: 'M10 12.5V3M6.6 6.2 10 2.8l3.4 3.4M4 10.5V17h12v-6.5' },
  sun: {
    d: 'M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1',
  },
} as const satisfies Record<string, { d: string; flips?: true }>;

export type IconName = keyof typeof DRAWINGS;

/** A silent drawing: the word stands beside it, or in the label of the control that holds it. */
export function Icon({ name, isSmall = false }: { name: IconName; isSmall?: boolean }) {
  const drawing: { d: string; flips?: true } = DRAWINGS[name];
  return (
    <svg
      className={styles.icon}
      data-icon={name}
      data-flips={drawing.flips}
      data-small={isSmall || undefined}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawing.d} />
    </svg>
  );
}
