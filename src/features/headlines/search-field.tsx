import { type Ref, useId } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './search-field.module.css';
import { useHeadlineSearch } from './use-headline-search.ts';

/** Searches the headlines as one types; Escape or an empty field gives the whole list back. */
export function SearchField(props: { ref?: Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  const [q, setSearch] = useHeadlineSearch();
  const id = useId();
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
        value={q ?? ''}
        onChange={(event) => setSearch(event.currentTarget.value || null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSearch(null);
        }}
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </search>
  );
}
