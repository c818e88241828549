import type { Article } from '../api/model.ts';
import { FRESH_MS } from '../features/headlines/headlines-queries.ts';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import { RetryLater } from '../ui/retry-later.tsx';
import { useDue } from './use-due.ts';

export interface ArticleMarginProps {
  /** As it is shown, which may be before its last change. */
  article: Article;
  /** The language of its text, BCP 47. */
  language: string;
}

const articleMargin = definePart<ArticleMarginProps>(() =>
  import('./article-margin.tsx').then((part) => part.ArticleMargin),
);

/** An address that leads to a passage or a comment; scripts are not shown the hash of every one. */
function leadsToWords(): boolean {
  const [{ name = '' } = {}] = performance.getEntriesByType?.('navigation') ?? [];
  return /#(?:[cp]-|:~:)/.test(location.hash || name);
}

/** What readers say beside the text: loaded when the page is at rest, as what follows the news. */
export function LateMargin(props: ArticleMarginProps) {
  const isDue = useDue(FRESH_MS, leadsToWords);
  return (
    isDue && (
      <LazyPart part={articleMargin} failed={(retry) => <RetryLater onRetry={retry} />}>
        {(ArticleMargin) => <ArticleMargin {...props} />}
      </LazyPart>
    )
  );
}

/** The place beside a block of the text. */
export function asideHost() {
  return <div data-aside />;
}
