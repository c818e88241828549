import { Activity, memo, startTransition, useEffect, useState } from 'react';
import { useMatch } from 'react-router';
import { HeadlineList } from '../features/headlines/headline-list.tsx';
import { useHeadlineSearch } from '../features/headlines/use-headline-search.ts';
import { paths } from '../lib/paths.ts';
import { useNewsroom, useNewsroomClock } from './newsroom.ts';
import { useOpenSlug, usePendingSlug, usePrefetchArticle } from './open-article.ts';
import { Rail } from './rail.tsx';

/** Where the list stands beside the article (M and L of the grid). */
const BESIDE = '(min-width: 760px)';

/**
 * The live list, beside the article or as the page. A memo: in a page that came as HTML it is taken
 * over by itself, and what changes around it before would have that done at once.
 */
export const HeadlinesColumn = memo(function HeadlinesColumn() {
  const isPage = useMatch(paths.live.pattern) !== null;
  const isBeside = useBeside();
  const { language, links, site } = useNewsroom();
  const [q] = useHeadlineSearch();
  const openSlug = useOpenSlug();
  const pendingSlug = usePendingSlug();
  const prefetch = usePrefetchArticle();
  const clock = useNewsroomClock();
  return (
    <Activity mode={isBeside || isPage ? 'visible' : 'hidden'}>
      <Rail isPage={isPage} isSearching={q !== null} links={links}>
        <HeadlineList
          key={q ?? ''}
          contentLanguage={language}
          pollSeconds={site?.live.pollSeconds}
          q={q ?? ''}
          openSlug={openSlug}
          pendingSlug={pendingSlug}
          onIntent={prefetch}
          clock={clock}
          isPage={isPage}
        />
      </Rail>
    </Activity>
  );
});

export function isBesideArticle(): boolean {
  return matchMedia(BESIDE).matches;
}

function useBeside(): boolean {
  const [isBeside, setIsBeside] = useState(() => isMadeAhead() || isBesideArticle());
  useEffect(() => {
    const list = matchMedia(BESIDE);
    const handleChange = () => startTransition(() => setIsBeside(list.matches));
    handleChange();
    list.addEventListener('change', handleChange);
    return () => list.removeEventListener('change', handleChange);
  }, []);
  return isBeside;
}

/** A page that is made before anybody looks at it has the list beside the article. */
function isMadeAhead(): boolean {
  return typeof document === 'undefined' || 'madeIn' in document.documentElement.dataset;
}
