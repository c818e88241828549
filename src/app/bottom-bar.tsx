import { useLocation } from 'react-router';
import { useNewerCount } from '../features/headlines/following.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { paths } from '../lib/paths.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import styles from './bottom-bar.module.css';

const PLACES = [
  { to: paths.front.href(), icon: 'front', name: 'nav.front' },
  { to: paths.live.href(), icon: 'list', name: 'nav.feed' },
  { to: paths.saved.href(), icon: 'bookmark', name: 'nav.saved' },
] as const;

/** The phone's navigation, within reach of the thumb. */
export function BottomBar(props: { areSettingsOpen: boolean; onSettings: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const newer = useNewerCount();
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      {PLACES.map(({ to, icon, name }) => (
        <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>
          <Icon name={icon} />
          <span>
            {t(name)}
            {to === paths.live.href() && newer > 0 && <b> ({newer})</b>}
          </span>
        </Link>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={props.areSettingsOpen}
        onClick={props.onSettings}
      >
        <Icon name="settings" />
        <span>{t('nav.settings')}</span>
      </button>
    </nav>
  );
}
