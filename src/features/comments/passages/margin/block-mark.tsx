import { useTranslation } from '../../../../i18n/translation.tsx';
import styles from './block-mark.module.css';

interface BlockMarkProps {
  /** How many comments speak of passages that begin in the block. */
  count: number;
  /** The reader has begun a comment on one of them. */
  hasDraft: boolean;
  /** True where it keeps out of sight until the reader comes near: the margin has its own marks. */
  isQuiet: boolean;
  isOpen: boolean;
  onPress: () => void;
}

/** After the last word of a block: how much is said of it, or the way to say something. */
export function BlockMark({ count, hasDraft, isQuiet, isOpen, onPress }: BlockMarkProps) {
  const { t } = useTranslation();
  const hasPassages = count > 0 || hasDraft;
  const hasIcon = count === 0 || hasDraft;
  const said = t('margin.mark', { n: count });
  // What is seen is in the name, also where the words have no figure (WCAG 2.5.3).
  const spoken = said.includes(String(count)) ? said : `${count} · ${said}`;
  const begun = t(hasDraft ? 'com.resumeWords' : 'sel.choose');
  const names = [...(hasIcon ? [begun] : []), ...(count > 0 ? [spoken] : [])];
  return (
    <button
      type="button"
      className={styles.mark}
      data-has={hasPassages || undefined}
      data-quiet={isQuiet || undefined}
      data-block-mark
      aria-haspopup={hasPassages ? 'dialog' : undefined}
      aria-expanded={isOpen}
      aria-label={names.join(' · ')}
      onClick={onPress}
    >
      {count > 0 && count}
      {hasIcon && (
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d={hasDraft ? 'M4 16l1-4 8-8 3 3-8 8z' : 'M10 4v12M4 10h12'} />
        </svg>
      )}
    </button>
  );
}
