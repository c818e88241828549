import { useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { useSlot } from '../../ui/use-slot.ts';
import { removeSaved, savedSlot } from './saved-headlines.ts';
import styles from './saved-list.module.css';
import { SavedRow } from './saved-row.tsx';

interface SavedListProps {
  /** The language that the newsroom publishes in, BCP 47. */
  contentLanguage: string;
  /** The reader is about to open it: pointed at, focused or touched. */
  onIntent: (slug: string) => void;
}

/** The headlines that the reader saved on this device, newest first. */
export function SavedList({ contentLanguage, onIntent }: SavedListProps) {
  const { t } = useTranslation();
  const saved = useSlot(savedSlot);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);

  // The focus goes on to the row that takes the place, so that the keyboard does not lose its own.
  const handleRemove = (id: string) => {
    const rows = [...(list.current?.children ?? [])];
    const index = saved.findIndex((headline) => headline.id === id);
    const next = rows[index + 1] ?? rows[index - 1];
    (next?.querySelector('button') ?? heading.current)?.focus();
    removeSaved(id);
  };

  return (
    <section className={styles.page} aria-labelledby="article-title">
      <h1 ref={heading} id="article-title" tabIndex={-1}>
        {t('nav.saved')}
      </h1>
      <p role="status" className={styles.count}>
        {saved.length === 0 ? t('saved.none') : t('saved.kept', { n: saved.length })}
      </p>
      {saved.length === 0 && <p className={styles.how}>{t('saved.how')}</p>}
      <ul ref={list}>
        {saved.map((headline) => (
          <SavedRow
            key={headline.id}
            headline={headline}
            contentLanguage={contentLanguage}
            onIntent={onIntent}
            onRemove={handleRemove}
          />
        ))}
      </ul>
    </section>
  );
}
