import { useDeferredValue } from 'react';
import type { Article } from '../../../api/model.ts';
import { BesideText, type BesideTextProps } from './beside-text.tsx';
import './inline-comments.module.css';
import type { Passage } from './passages.ts';
import type { ReadText } from './text/use-text-view.ts';
import { useTextView } from './text/use-text-view.ts';
import { usePaintPassages } from './use-paint.ts';
import { usePassages } from './use-passages.ts';

type InlineCommentsProps = Omit<BesideTextProps, 'articleId' | 'root' | 'known'> & {
  article: Pick<Article, 'id' | 'body'>;
  /** False where the newsroom says that there are none: none are asked for. */
  hasComments: boolean;
};

const NONE: readonly Passage[] = [];

/** The comments on passages of the article that the page shows; nothing is written into its text. */
export function InlineComments(props: InlineCommentsProps) {
  const read = useTextView(props.article.body);
  return read && <Passages {...props} read={read} />;
}

function Passages(props: InlineCommentsProps & { read: ReadText }) {
  const { article, hasComments, read, ...rest } = props;
  const { root, view } = read;
  const known = usePassages(article.id, view, { hasComments, isOpen: rest.isOpen });
  usePaintPassages(view, rest.marks.areShown ? known.passages : NONE);
  // The text is painted first; what stands beside it never stands beside another version of it.
  const painted = useDeferredValue(known);
  return (
    <BesideText
      {...rest}
      articleId={article.id}
      root={root}
      known={painted.view === view ? painted : known}
    />
  );
}
