import { Suspense, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useMatch, useNavigate } from 'react-router';
import { useLiveness } from '../features/headlines/live-status.tsx';
import { useHeadlineFilter } from '../features/headlines/use-headline-filter.ts';
import { changePreferences } from '../features/settings/preferences.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { paths } from '../lib/paths.ts';
import { BottomBar } from './bottom-bar.tsx';
import { HeadlinesColumn, isBesideArticle } from './headlines-column.tsx';
import { LiveNews } from './live-news.tsx';
import { Masthead } from './masthead.tsx';
import { useNewsroomClock } from './newsroom.ts';
import { NextPage } from './next-page.tsx';
import { useOpenSlug, usePendingSlug } from './open-article.ts';
import { type SheetName, Sheets } from './sheets.tsx';
import styles from './shell.module.css';
import { useArrival } from './use-arrival.ts';
import { useKeyboard } from './use-keyboard.ts';

/** What stays while pages come and go: the masthead, the live list, the phone's bar, the two sheets. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [{ q }, setFilter] = useHeadlineFilter();
  const [sheet, setSheet] = useState<SheetName>();
  const searchField = useRef<HTMLInputElement>(null);
  const isList = useMatch(paths.live.pattern) !== null;
  const openSlug = useOpenSlug();
  const pendingSlug = usePendingSlug();
  const clock = useNewsroomClock();
  const { liveness, answeredAt } = useLiveness();
  useArrival();

  const handleSearch = () => {
    if (searchField.current?.checkVisibility()) searchField.current.focus();
    else if (isBesideArticle()) setFilter({ q: q ?? '' });
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
        <HeadlinesColumn />
        <main id={isList ? undefined : 'page'} className={styles.page} tabIndex={-1}>
          <div className={styles.outlet} data-leaving={pendingSlug !== undefined || undefined}>
            {PAGE}
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
      <LiveNews />
      <ScrollRestoration />
    </div>
  );
}

/** Taken over by itself in a page that came as HTML, whatever changes around it meanwhile. */
const PAGE = (
  <Suspense>
    <Outlet />
  </Suspense>
);
