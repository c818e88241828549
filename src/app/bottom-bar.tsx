import { NavLink } from 'react-router';
import { useTranslation } from '../i18n/translation.tsx';
import { paths } from '../lib/paths.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './bottom-bar.module.css';

/** The phone's navigation, within reach of the thumb. */
export function BottomBar(props: { areSettingsOpen: boolean; onSettings: () => void }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      <NavLink to={paths.front.href()} end>
        <Icon name="front" />
        <span>{t('nav.front')}</span>
      </NavLink>
      <NavLink to={paths.live.href()}>
        <Icon name="list" />
        <span>{t('nav.feed')}</span>
      </NavLink>
      <NavLink to={paths.saved.href()}>
        <Icon name="bookmark" />
        <span>{t('nav.saved')}</span>
      </NavLink>
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
