import { createElement } from 'react';
import type { Headline } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { ArticleDateline } from './article-dateline.tsx';
import styles from './article-skeleton.module.css';
import { ArticleHeading, ArticleTitle } from './article-title.tsx';

interface ArticleSkeletonProps {
  /** What the list knows of it already. */
  headline?: Headline | undefined;
  contentLanguage: string;
}

/** An article on its way, in its own line boxes; drawn only where it takes a while. */
export function ArticleSkeleton({ headline, contentLanguage }: ArticleSkeletonProps) {
  const { t } = useTranslation();
  return (
    <article aria-busy="true" className={styles.skeleton}>
      <p className="vh" role="status">
        {t('state.loading')}
      </p>
      <header className={styles.head}>
        {headline ? (
          <>
            <ArticleDateline article={headline} contentLanguage={contentLanguage} />
            <ArticleTitle title={headline.title} language={headline.language ?? contentLanguage} />
          </>
        ) : (
          <UnknownHead />
        )}
      </header>
      <div className={styles.late} aria-hidden="true">
        <div className={styles.actions} />
        {headline?.kind !== 'brief' && (
          <div className={styles.text}>
            <Lines count={9} isLead />
            <Lines count={7} />
          </div>
        )}
      </div>
    </article>
  );
}

function UnknownHead() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.late} aria-hidden="true">
        <p className={styles.dateline} />
        <p className={styles.topic} />
        <p className={styles.title} />
        <p className={styles.title} />
      </div>
      <div className="vh">
        <ArticleHeading>{t('state.loading')}</ArticleHeading>
      </div>
    </>
  );
}

/** Lines of text, each as long as its place among the others says. */
function Lines({ count, isLead = false }: { count: number; isLead?: boolean }) {
  const lines = Array.from({ length: count }, (_, key) => createElement('span', { key }));
  return createElement('p', { className: isLead ? styles.lead : undefined }, ...lines);
}
