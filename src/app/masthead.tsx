import type { Ref } from 'react';
import { useFollowing } from '../features/headlines/following.ts';
import { type Liveness, LiveStatus } from '../features/headlines/live-status.tsx';
import { SearchField } from '../features/headlines/search-field.tsx';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { paths } from '../lib/paths.ts';
import { buttonClasses, ToolButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import { Link } from '../ui/link.tsx';
import { TextSizeSign, Wordmark } from '../ui/wordmark.tsx';
import styles from './masthead.module.css';

const pauseButton = definePart(() =>
  import('../features/headlines/pause-button.tsx').then((part) => part.PauseButton),
);

interface MastheadProps {
  liveness: Liveness;
  /** When the list was last right, HH:MM on the newsroom's clock. */
  time: string | undefined;
  searchField: Ref<HTMLInputElement>;
  areSettingsOpen: boolean;
  onSearch: () => void;
  onSettings: () => void;
  onLanguage: (language: Language) => void;
}

/** The wordmark, the state of the list, and the tools; narrower screens keep what fits. */
export function Masthead(props: MastheadProps) {
  const { t } = useTranslation();
  const { isFollowed, held } = useFollowing();
  // Where nothing comes, there is nothing to hold.
  const isSteady = props.liveness === 'live' || props.liveness === 'paused';
  const status = <LiveStatus liveness={props.liveness} time={props.time} />;
  return (
    <header className={styles.masthead}>
      <div className={styles.brand}>
        <Link to={paths.front.href()} className={styles.home} aria-label={t('nav.home')}>
          <Wordmark />
        </Link>
        <i className={styles.hang} aria-hidden="true" />
        <div className={styles.status}>{status}</div>
      </div>
      <div className={styles.bar}>
        <div className={styles.status}>{status}</div>
        <div className={styles.tools}>
          {isFollowed && (held || isSteady) && (
            <LazyPart part={pauseButton}>{(PauseButton) => <PauseButton />}</LazyPart>
          )}
          <div className={styles.search}>
            <SearchField ref={props.searchField} />
          </div>
          <div className={styles.opener}>
            <ToolButton aria-label={t('search.label')} onClick={props.onSearch}>
              <Icon name="search" />
            </ToolButton>
          </div>
          <div className={styles.wide}>
            <ToolButton
              aria-label={t('tool.display')}
              aria-haspopup="dialog"
              aria-expanded={props.areSettingsOpen}
              onClick={props.onSettings}
            >
              <TextSizeSign />
            </ToolButton>
            <Link
              to={paths.saved.href()}
              className={buttonClasses.tool}
              aria-label={t('nav.saved')}
            >
              <Icon name="bookmark" />
            </Link>
            <Languages onLanguage={props.onLanguage} />
          </div>
        </div>
      </div>
    </header>
  );
}

/** The languages of the interface, each in itself. */
function Languages({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t, language: current } = useTranslation();
  return (
    <fieldset className={styles.languages} aria-label={t('nav.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={`${LANGUAGE_NAMES[language].short}, ${LANGUAGE_NAMES[language].full}`}
          onClick={() => onLanguage(language)}
        >
          {LANGUAGE_NAMES[language].short}
        </button>
      ))}
    </fieldset>
  );
}
