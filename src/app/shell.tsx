import { Activity, Suspense, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useMatch, useNavigate } from 'react-router';
import { HeadlineList } from '../features/headlines/headline-list.tsx';
import { useLiveness } from '../features/headlines/live-status.tsx';
import { useHeadlineSearch } from '../features/headlines/use-headline-search.ts';
import { changePreferences } from '../features/settings/preferences.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { paths } from '../lib/paths.ts';
import { useMedia } from '../ui/use-media.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Masthead } from './masthead.tsx';
import { useNewsroom, useNewsroomClock } from './newsroom.ts';
import { NextPage } from './next-page.tsx';
import { useOpenSlug, usePendingSlug, usePrefetchArticle } from './open-article.ts';
import { Rail } from './rail.tsx';
import { type SheetName, Sheets } from './sheets.tsx';
import styles from './shell.module.css';
import { useArrival } from './use-arrival.ts';
import { useKeyboard } from './use-keyboard.ts';

/** What stays while pages come and go: the masthead, the live list, the phone's bar, the two sheets. */
export function Shell() {
  const { t } = useTranslation();
  const newsroom = useNewsroom();
  const navigate = useNavigate();
  const [q, setSearch] = useHeadlineSearch();
  const [sheet, setSheet] = useState<SheetName>();
  const searchField = useRef<HTMLInputElement>(null);
  const hasRail = useMedia(RAIL, true);
  const isList = useMatch(paths.live.pattern) !== null;
  const openSlug = useOpenSlug();
  const pendingSlug = usePendingSlug();
  const prefetch = usePrefetchArticle();
  const clock = useNewsroomClock();
  const { liveness, answeredAt } = useLiveness(newsroom.site?.live.pollSeconds);
  useArrival();

  const handleSearch = () => {
    if (searchField.current?.checkVisibility()) searchField.current.focus();
    else if (hasRail) setSearch(q ?? '');
    else void navigate({ pathname: paths.live.href(), search: '?q=' });
  };
  const closeSheet = () => setSheet(undefined);
  useKeyboard({
    openSlug,
    onSearch: handleSearch,
    onHelp: () => setSheet('shortcuts'),
    onClose: closeSheet,
  });

  return (
    <div className={styles.app} data-view={isList ? 'list' : 'page'} data-liveness={liveness}>
      <a className={styles.skip} href="#page">
        {t('skip')}
      </a>
      <Masthead
        liveness={liveness}
        time={answeredAt === 0 ? undefined : clock(answeredAt)}
        searchField={searchField}
        areSettingsOpen={sheet === 'settings'}
        onSearch={handleSearch}
        onSettings={() => setSheet(sheet === 'settings' ? undefined : 'settings')}
        onLanguage={(language) => changePreferences({ language })}
      />
      <div className={styles.columns}>
        <Activity mode={hasRail || isList ? 'visible' : 'hidden'}>
          <Rail isPage={isList} isSearching={q !== null} links={newsroom.links}>
            <HeadlineList
              contentLanguage={newsroom.language}
              pollSeconds={newsroom.site?.live.pollSeconds}
              q={q ?? ''}
              openSlug={openSlug}
              pendingSlug={pendingSlug}
              onIntent={prefetch}
              clock={clock}
              isPage={isList}
            />
          </Rail>
        </Activity>
        <main id={isList ? undefined : 'page'} className={styles.page} tabIndex={-1}>
          <div className={styles.outlet} data-leaving={pendingSlug !== undefined || undefined}>
            {/* Taken over by itself, when the page came as HTML: a step of its own. */}
            <Suspense>
              <Outlet />
            </Suspense>
          </div>
          {pendingSlug !== undefined && (
            <div className={styles.arriving}>
              <NextPage slug={pendingSlug} />
            </div>
          )}
        </main>
      </div>
      <BottomBar areSettingsOpen={sheet === 'settings'} onSettings={() => setSheet('settings')} />
      <Sheets open={sheet} openSlug={openSlug} onClose={closeSheet} />
      <ScrollRestoration />
    </div>
  );
}

/** Where the list stands beside the article (M and L of the grid). */
const RAIL = '(min-width: 760px)';
