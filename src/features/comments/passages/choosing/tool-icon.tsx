import styles from '../../../../ui/icon.module.css';

/** Drawings that only the tools of a selection have: they come with their code. */
const DRAWINGS = {
  comment: 'M3 3.8h14v10H9l-4 3.4v-3.4H3z',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  link: 'M8.5 11.5a3.4 3.4 0 0 0 5 .3l2.6-2.6a3.5 3.5 0 0 0-5-5L9.8 5.5M11.5 8.5a3.4 3.4 0 0 0-5-.3l-2.6 2.6a3.5 3.5 0 0 0 5 5l1.200-1.300',
} as const;

export type ToolName = keyof typeof DRAWINGS;

/** A silent drawing, beside its word. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 20 20"
      data-icon={name}
      data-small
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
