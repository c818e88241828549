import { useTranslation } from '../../../i18n/translation.tsx';
import { shortened } from '../../../lib/text.ts';
import type { Opened } from './opened.ts';
import styles from './passage-words.module.css';
import type { TextView } from './text/text-view.ts';

/** Of a longer passage, in UTF-16 units, the beginning is enough: the whole is in the article. */
const LONGEST = 280;

/** The words of a passage as they stand in the article now. */
export function PassageWords({ opened, view }: { opened: Opened; view: TextView }) {
  const { t } = useTranslation();
  const { start, end } = opened.range;
  return (
    <>
      <blockquote className={styles.words} dir="auto">
        {shortened(view.text.slice(start, end), LONGEST)}
      </blockquote>
      {opened.passage?.isChanged && <p className={styles.changed}>{t('margin.changed')}</p>}
    </>
  );
}
