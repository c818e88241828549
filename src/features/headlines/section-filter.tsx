import { useId } from 'react';
import type { Site } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import styles from './section-filter.module.css';
import { useHeadlineFilter } from './use-headline-filter.ts';

/** Narrows the list to one of the newsroom's sections. */
export function SectionFilter({ sections }: { sections: Site['sections'] }) {
  const { t } = useTranslation();
  const id = useId();
  const [{ section }, setFilter] = useHeadlineFilter();
  return (
    <div className={styles.sections}>
      <label className="vh" htmlFor={id}>
        {t('newer.section')}
      </label>
      <select
        id={id}
        value={section ?? ''}
        onChange={({ currentTarget }) => setFilter({ section: currentTarget.value || null })}
      >
        <option value="">{t('newer.allSections')}</option>
        {section && !sections.some(({ slug }) => slug === section) && (
          <option value={section}>{section}</option>
        )}
        {sections.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
