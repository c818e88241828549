import { type ReactNode, useEffect, useRef } from 'react';
import type { Site } from '../api/model.ts';
import { useFollowing } from '../features/headlines/following.ts';
import { SearchField } from '../features/headlines/search-field.tsx';
import { useTranslation } from '../i18n/translation.tsx';
import { shortened, withoutBidiControls } from '../lib/text.ts';
import { Icon } from '../ui/icon.tsx';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import type { Newsroom } from './newsroom.ts';
import styles from './rail.module.css';

const LONGEST_LABEL = 80;

const sectionFilter = definePart(() =>
  import('../features/headlines/section-filter.tsx').then((part) => part.SectionFilter),
);
const unreadButton = definePart(() =>
  import('../features/headlines/unread-button.tsx').then((part) => part.UnreadButton),
);

interface RailProps {
  /** True where the list is the page, whose heading it then is. */
  isPage: boolean;
  /** True while a search stands in the address. */
  isSearching: boolean;
  /** Those that the list can be narrowed to; undefined while they are not known. */
  sections: Site['sections'] | undefined;
  links: Newsroom['links'];
  children: ReactNode;
}

/** The column of the live list, or its page: its head, the list, and the newsroom's own links below. */
export function Rail({ isPage, isSearching, sections = [], links, children }: RailProps) {
  const { t } = useTranslation();
  const Title = isPage ? 'h1' : 'h2';
  const { isFollowed } = useFollowing();
  return (
    // One element on every page, so that the list keeps its place when it becomes the page.
    <div
      id={isPage ? 'page' : undefined}
      role={isPage ? 'main' : undefined}
      className={styles.rail}
      tabIndex={isPage ? -1 : undefined}
    >
      <nav className={styles.column} aria-label={t('nav.feed')} data-thread-scope>
        <div className={styles.head} data-thread="new">
          <Title id={isPage ? 'article-title' : undefined} tabIndex={-1}>
            {t('nav.feed')}
          </Title>
          {isFollowed && (
            <LazyPart part={unreadButton}>{(UnreadButton) => <UnreadButton />}</LazyPart>
          )}
        </div>
        {sections.length > 0 && (
          <div className={styles.sections} data-thread="new">
            <LazyPart part={sectionFilter}>
              {(SectionFilter) => <SectionFilter sections={sections} />}
            </LazyPart>
          </div>
        )}
        {isSearching && <RailSearch />}
        <div className={styles.list}>{children}</div>
        {links.length > 0 && (
          <ul className={styles.foot}>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} rel="noopener">
                  {shortened(withoutBidiControls(label), LONGEST_LABEL)} <Icon name="out" isSmall />
                </a>
              </li>
            ))}
          </ul>
        )}
      </nav>
    </div>
  );
}

/** Where the masthead has no room for it, the search stands above the list. */
function RailSearch() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.checkVisibility?.()) field.current.focus();
  }, []);
  return (
    <div className={styles.search} data-thread="new">
      <SearchField ref={field} />
    </div>
  );
}
