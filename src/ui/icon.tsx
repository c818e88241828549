import styles from './icon.module.css';

/** The drawings of `drawings.svg` that are icons; the page carries them, so no script has to. */
export const ICON_NAMES = [
  'alert',
  'bookmark',
  'clock',
  'close',
  'comment',
  'contrast',
  'front',
  'list',
  'moon',
  'out',
  'search',
  'settings',
  'share',
  'sun',
] as const;

export type IconName = (typeof ICON_NAMES)[number];

/** A silent drawing: the word stands beside it, or in the label of the control that holds it. */
export function Icon({ name, isSmall = false }: { name: IconName; isSmall?: boolean }) {
  return (
    <svg
      className={styles.icon}
      data-icon={name}
      data-small={isSmall || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#icon-${name}`} />
    </svg>
  );
}
