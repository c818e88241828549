import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useSlot } from '../../ui/use-slot.ts';
import { changePreferences, preferencesSlot, THEMES, WIDTHS } from './preferences.ts';
import styles from './settings-dialog.module.css';
import { SizeStepper } from './size-stepper.tsx';

interface SettingsDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** Erases what the device knows of the reader's reading. */
  onForget: () => void;
  /** The first words of the open article: the size is judged on them. */
  sampleText?: string | undefined;
  /** The language that they are in, BCP 47. */
  sampleLanguage?: string | undefined;
}

const THEME_ICONS = { auto: 'contrast', light: 'sun', dark: 'moon' } as const;

/** The reading settings: each is applied at once and kept on the device. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { t, language } = useTranslation();
  const preferences = useSlot(preferencesSlot);
  return (
    <Sheet title={t('set.title')} look="popover" isOpen={props.isOpen} onClose={props.onClose}>
      {props.sampleText && (
        <div className={styles.sample} lang={props.sampleLanguage} dir="auto">
          <p>{props.sampleText}</p>
        </div>
      )}
      <div className={styles.rows}>
        <SizeStepper preferences={preferences} onChange={changePreferences} />
        <Segmented
          legend={t('set.theme')}
          value={preferences.theme}
          options={THEMES.map((theme) => ({
            value: theme,
            label: t(`set.${theme}`),
            icon: <Icon name={THEME_ICONS[theme]} isSmall />,
          }))}
          onChange={(theme) => changePreferences({ theme })}
        />
        <div className={styles.wideOnly}>
          <Segmented
            legend={t('set.width')}
            value={preferences.width}
            options={WIDTHS.map((width) => ({ value: width, label: t(`set.${width}`) }))}
            onChange={(width) => changePreferences({ width })}
          />
        </div>
        <Segmented
          legend={t('set.lang')}
          value={language}
          options={LANGUAGES.map((each) => ({
            value: each,
            label: LANGUAGE_NAMES[each].full,
            lang: each,
          }))}
          onChange={(each) => changePreferences({ language: each })}
        />
        <Switch
          label={t('set.marks')}
          isOn={preferences.marks}
          onChange={(marks) => changePreferences({ marks })}
        />
        <Switch
          label={t('set.count')}
          hint={t('set.countHint')}
          isOn={preferences.titleCount}
          onChange={(titleCount) => changePreferences({ titleCount })}
        />
        <Forget onForget={props.onForget} />
        <div className={styles.keyboardOnly}>
          <Switch
            label={t('set.keys')}
            hint={t('set.keysHint')}
            isOn={preferences.shortcuts}
            onChange={(shortcuts) => changePreferences({ shortcuts })}
          />
        </div>
      </div>
    </Sheet>
  );
}

function Forget({ onForget }: { onForget: () => void }) {
  const { t } = useTranslation();
  const [isDone, setIsDone] = useState(false);
  const handleForget = () => {
    onForget();
    setIsDone(true);
  };
  return (
    <div className={styles.forget}>
      <Button look="line" onClick={handleForget}>
        {t('set.forget')}
      </Button>
      <p role="status">{t(isDone ? 'set.forgotten' : 'set.forgetHint')}</p>
    </div>
  );
}
