import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memo, useState } from 'react';
import type { Article, Site } from '../api/model.ts';
import { useSource } from '../api/source-context.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { WhenNear } from '../ui/when-near.tsx';
import { CommentsPlace } from './comments-place.tsx';
import { isWrittenIn } from './is-written-in.ts';
import { useNewsroom, useNewsroomClock } from './newsroom.ts';
import { siteOptions } from './site-queries.ts';
import { useToldTotal } from './use-told-total.ts';

/** Below the first screen, and loaded when the reader comes near. */
const commentsPanel = definePart(
  async () => {
    const [{ CommentsPanel }] = await Promise.all([
      import('../features/comments/comments-panel.tsx'),
      // The panel shows it once there is a comment; it does not wait for the panel.
      import('../features/comments/thread/comment-thread.tsx'),
    ]);
    return CommentsPanel;
  },
  // Words that nothing else keeps yet.
  () => isWrittenIn('#commentaires form textarea'),
);

interface ArticleCommentsProps {
  slug: string;
  /** Asks for the article again, which counts its comments. */
  onPosted: () => void;
}

/** A link to a comment wants it wherever the reader is. */
const leadsToComment = () => location.hash.startsWith('#c-');

/**
 * The comments below an article. A memo: what changes around it must not reach comments that came as
 * HTML before their code is here, or React would put the placeholder in their place.
 */
export const ArticleComments = memo(function ArticleComments(props: ArticleCommentsProps) {
  const queryClient = useQueryClient();
  const source = useSource();
  // Kept, and not followed: what came as HTML is taken over with what it was made from.
  const [madeFrom] = useState(() => ({
    site: queryClient.getQueryData(siteOptions(source).queryKey),
    article: queryClient.getQueryData(articleOptions(source, props.slug).queryKey),
  }));
  return (
    <WhenNear fallback={<CommentsPlace />} isWanted={leadsToComment}>
      <LazyPart
        part={commentsPanel}
        pending={<CommentsPlace />}
        failed={(retry) => <CommentsPlace onRetry={retry} />}
      >
        {(CommentsPanel) => <WithRules {...props} madeFrom={madeFrom} of={CommentsPanel} />}
      </LazyPart>
    </WhenNear>
  );
});

type Panel = Awaited<ReturnType<typeof commentsPanel.load>>;

interface WithRulesProps extends ArticleCommentsProps {
  of: Panel;
  /** What a page that came as HTML was made from. */
  madeFrom: { site: Site | undefined; article: Article | undefined };
}

function WithRules({ of: CommentsPanel, madeFrom, slug, onPosted }: WithRulesProps) {
  const source = useSource();
  const { site } = useNewsroom();
  const { data: article } = useQuery({ ...articleOptions(source, slug), enabled: false });
  const toldTotal = useToldTotal(slug);
  const known = useHydrated() ? { site, article } : madeFrom;
  const clock = useNewsroomClock();
  const queryClient = useQueryClient();
  const { queryKey } = headlinesOptions(source);
  if (!known.article) return null;

  // Both count the comments.
  const handlePosted = () => {
    onPosted();
    void queryClient.invalidateQueries({ queryKey });
  };
  return (
    <CommentsPanel
      articleId={known.article.id}
      isOpen={known.article.commentsOpen && known.site?.comments.open !== false}
      site={known.site}
      toldTotal={toldTotal}
      newsroomClock={clock}
      onPosted={handlePosted}
    />
  );
}
