import { useEffect } from 'react';
import { useHref } from 'react-router';
import type { Quote } from '../api/model.ts';
import { copyPlainSpaces } from '../features/article/plain-copy.ts';
import { InlineComments } from '../features/comments/passages/inline-comments.tsx';
import { hashOf } from '../features/comments/passages/links/text-fragment.ts';
import { changePreferences, preferencesSlot } from '../features/settings/preferences.ts';
import { paths } from '../lib/paths.ts';
import { useSlot } from '../ui/use-slot.ts';
import type { ArticleMarginProps } from './late-margin.tsx';
import { useAddress, useNewsroom } from './newsroom.ts';
import { useToldTotal } from './use-told-total.ts';

/** What readers say beside the text, and the text's own manners when it is copied. */
export function ArticleMargin({ article, language }: ArticleMarginProps) {
  const { site } = useNewsroom();
  const toldTotal = useToldTotal(article.slug);
  const { marks, width, size } = useSlot(preferencesSlot);
  const address = useAddress(useHref(paths.article.href(article.slug)));

  useEffect(() => {
    document.addEventListener('copy', copyPlainSpaces);
    return () => document.removeEventListener('copy', copyPlainSpaces);
  }, []);

  // Either may be from before the first comment.
  const counts = [toldTotal, article.commentCount].filter((count) => count !== undefined);
  return (
    <InlineComments
      key={article.id}
      article={article}
      hasComments={counts.length === 0 || counts.some((count) => count > 0)}
      language={language}
      site={site}
      isOpen={article.commentsOpen && site?.comments.open !== false}
      marks={{
        areShown: marks,
        onShow: (areShown) => changePreferences({ marks: areShown }),
        hasMargin: width !== 'wide' && size !== 5,
      }}
      linkTo={(quote: Quote) => address + hashOf(undefined, quote)}
    />
  );
}
