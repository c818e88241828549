import styles from '../../../ui/icon.module.css';

/** Drawings that only comments have: they come with their code, and weigh nothing on the first view. */
const DRAWINGS = {
  reply: <path d="M8 4 3 9l5 5M3.5 9H11c3.6 0 6 2.2 6 6.5" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />,
  fold: <path d="m5 12 5-5 5 5" />,
  unfold: <path d="m5 8 5 5 5-5" />,
  retry: <path d="M16 10a6 6 0 1 1-1.8-4.3L16.5 8M16.5 3.500V8H12" />,
  offline: (
    <path d="M2.500 10h4.200M13.300 10h4.200M8.400 6.600 7.200 4.200M11.600 13.400l1.200 2.400M11.600 6.600l1.200-2.400M8.400 13.400l-1.200 2.400" />
  ),
} as const;

/** A silent drawing, beside its word or in a control whose label says it. */
export function CommentIcon({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 20 20"
      data-icon={name}
      data-small
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
