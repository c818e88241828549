import type { ReactNode } from 'react';
import { useHref } from 'react-router';
import type { Article } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { paths } from '../../lib/paths.ts';
import { ArticleActions } from './article-actions.tsx';
import { ArticleBody } from './article-body.tsx';
import { ArticleDateline } from './article-dateline.tsx';
import { ArticleTitle } from './article-title.tsx';
import styles from './article-view.module.css';
import { Colophon } from './colophon.tsx';
import { NearHeadlines } from './near-headlines.tsx';
import { ShareButton } from './share-button.tsx';

interface ArticleViewProps {
  article: Article;
  /** The language of the article (BCP 47): its own, else the newsroom's. */
  contentLanguage: string;
  /** Before the other actions: what saves it. */
  actions?: ReactNode;
  /** Over all, in sight wherever the reader is in it: what became of the last refresh. */
  notice?: ReactNode;
  /** What stands beside a block of the text, in its element. */
  aside?: () => ReactNode;
  /** Below a brief: its neighbours. */
  near?: ReactNode;
  /** Below the article: its comments. */
  children?: ReactNode;
}

/** An article or a brief, from its date to its comments. */
export function ArticleView(props: ArticleViewProps) {
  const { article, contentLanguage, actions, notice, aside, near, children } = props;
  const { t } = useTranslation();
  const { title, tags, related } = article;
  const href = useHref(paths.article.href(article.slug));
  const isBrief = article.kind === 'brief';

  return (
    <article className={styles.article}>
      <div className={styles.proper}>
        <header className={styles.head}>
          <ArticleDateline article={article} contentLanguage={contentLanguage} />
          <ArticleTitle title={title} language={contentLanguage} />
        </header>
        <ArticleActions commentCount={article.commentCount}>
          {actions}
          <ShareButton title={title} href={href} />
        </ArticleActions>
        <ArticleBody article={article} language={contentLanguage} aside={aside} />
        {article.body.length === 0 && (
          <p className={styles.note}>{isBrief ? t('brief.note') : t('art.noText')}</p>
        )}
        {isBrief && near}
        {tags.length > 0 && (
          <ul className={styles.tags} aria-label={t('art.tags')}>
            {[...new Set(tags)].map((tag) => (
              <li key={tag} dir="auto">
                {displayText(tag, contentLanguage)}
              </li>
            ))}
          </ul>
        )}
        <NearHeadlines
          title={t('art.related')}
          headlines={related}
          contentLanguage={contentLanguage}
          since={article.publishedAt}
        />
        <Colophon canonicalUrl={article.canonicalUrl} />
        <div className={styles.lane}>
          <div className={styles.notice}>{notice}</div>
        </div>
      </div>
      {children}
    </article>
  );
}
