import { useTranslation } from '../../../../i18n/translation.tsx';
import styles from './margin-head.module.css';

interface MarginHeadProps {
  /** How many comments speak of passages. */
  count: number;
  /** True where the passages are marked. */
  isShown: boolean;
  onToggle: () => void;
  /** To the commented passage after (1) or before (-1) the one that is open or in sight. */
  onStep: (step: 1 | -1) => void;
  /** Comments the selection, or the paragraph that the reader is at. */
  onAnnotate: (() => void) | undefined;
}

/** Over the margin: how much is in it and its switch; for the keyboard, the ways through it. */
export function MarginHead(props: MarginHeadProps) {
  const { count, isShown, onToggle, onStep, onAnnotate } = props;
  const { t } = useTranslation();
  return (
    <>
      {count > 0 && (
        <p className={styles.head}>
          {isShown && <b>{t('margin.title', { n: count })}</b>}
          <button type="button" data-key="margin" onClick={onToggle}>
            {t(isShown ? 'margin.hide' : 'margin.show')}
          </button>
        </p>
      )}
      {count > 0 && isShown && (
        <>
          <button
            type="button"
            className={styles.step}
            data-key="previousPassage"
            onClick={() => onStep(-1)}
          >
            {t('keys.previousPassage')}
          </button>
          <button
            type="button"
            className={styles.step}
            data-key="nextPassage"
            onClick={() => onStep(1)}
          >
            {t('keys.nextPassage')}
          </button>
        </>
      )}
      {onAnnotate && (
        <button type="button" className={styles.step} data-key="annotate" onClick={onAnnotate}>
          {t('sel.choose')}
        </button>
      )}
    </>
  );
}
