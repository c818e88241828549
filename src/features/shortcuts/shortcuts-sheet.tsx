import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SHORTCUTS } from './shortcut-map.ts';
import styles from './shortcuts-sheet.module.css';

interface ShortcutsSheetProps {
  isOpen: boolean;
  onClose: () => void;
  isEnabled: boolean;
  onEnabledChange: (isEnabled: boolean) => void;
}

/** What the keys do, and the switch that turns them off. */
export function ShortcutsSheet(props: ShortcutsSheetProps) {
  const { t } = useTranslation();
  const names: Record<string, string> = { '-': '−', Escape: t('keys.escapeKey') };
  return (
    <Sheet title={t('keys.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <div className={styles.switch}>
        <Switch
          label={t('set.keys')}
          hint={props.isEnabled ? undefined : t('keys.off')}
          isOn={props.isEnabled}
          onChange={props.onEnabledChange}
        />
      </div>
      <dl className={styles.keys}>
        {SHORTCUTS.map(({ action, keys: [key] }) => (
          <Row key={action} name={t(`keys.${action}`)}>
            <kbd>{names[key] ?? key}</kbd>
            {action === 'search' && (
              <span>
                <kbd>{modifier()}</kbd> <kbd>k</kbd>
              </span>
            )}
          </Row>
        ))}
        <Row name={t('keys.open')}>
          <kbd>{t('keys.enterKey')}</kbd>
        </Row>
        <Row name={t('keys.publish')}>
          <span>
            <kbd>{modifier()}</kbd> <kbd>{t('keys.enterKey')}</kbd>
          </span>
        </Row>
      </dl>
    </Sheet>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="ltr">{children}</dd>
    </div>
  );
}

function modifier(): string {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform) ? '⌘' : 'Ctrl';
}
