import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { buttonClasses } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './article-actions.module.css';

interface ArticleActionsProps {
  /** Undefined where the newsroom does not count. */
  commentCount: number | undefined;
  children: ReactNode;
}

/** What can be done with the article, and the way down to what was said of it. */
export function ArticleActions({ commentCount, children }: ArticleActionsProps) {
  const { t, language } = useTranslation();
  const said =
    commentCount === undefined ? t('art.toComments') : t('art.comments', { n: commentCount });
  const [, count = '', words = ''] = /^(\d*)(.*)$/s.exec(displayText(said, language)) ?? [];
  return (
    <div className={styles.actions}>
      {children}
      <a className={buttonClasses.action} href="#commentaires">
        <Icon name="comment" />
        {/* Another number is another text: nothing of it has moved. */}
        <span key={said}>
          {count}
          <span className={count ? styles.words : undefined}>{words}</span>
        </span>
      </a>
    </div>
  );
}
