import { type Ref, useId, useState } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './search-field.module.css';
import { useHeadlineFilter } from './use-headline-filter.ts';

/** Searches the headlines as one types; Escape or an empty field gives the whole list back. */
export function SearchField(props: { ref?: Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  const [{ q }, setFilter] = useHeadlineFilter();
  // The address follows a moment later, and must not take back what was typed meanwhile.
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const search = (words: string) => {
    setTyped(words);
    setFilter({ q: words || null });
  };
  return (
    <search className={styles.search}>
      <label htmlFor={id}>
        <Icon name="search" isSmall />
        <span className="vh">{t('search.label')}</span>
      </label>
      <input
        ref={props.ref}
        id={id}
        type="search"
        placeholder={t('search.label')}
        value={typed ?? q ?? ''}
        onChange={(event) => search(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The second time it gives the keyboard back.
          if (event.currentTarget.value === '') event.currentTarget.blur();
          search('');
        }}
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </search>
  );
}
