import { Activity, memo, startTransition, useEffect, useState } from 'react';
import { useMatch } from 'react-router';
import { HeadlineList } from '../features/headlines/headline-list.tsx';
import {
  filterSearch,
  listFilter,
  useHeadlineFilter,
} from '../features/headlines/use-headline-filter.ts';
import { paths } from '../lib/paths.ts';
import { useNewsroom, useNewsroomTime } from './newsroom.ts';
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
  const [asked] = useHeadlineFilter();
  const filter = listFilter(asked);
  const openSlug = useOpenSlug();
  const pendingSlug = usePendingSlug();
  const prefetch = usePrefetchArticle();
  const timeAt = useNewsroomTime();
  return (
    <Activity mode={isBeside || isPage ? 'visible' : 'hidden'}>
      <Rail isPage={isPage} isSearching={asked.q !== null} sections={site?.sections} links={links}>
        <HeadlineList
          key={filterSearch(filter)}
          contentLanguage={language}
          pollSeconds={site?.live.pollSeconds}
          filter={filter}
          openSlug={openSlug}
          pendingSlug={pendingSlug}
          onIntent={prefetch}
          timeAt={timeAt}
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
