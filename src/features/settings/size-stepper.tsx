import { useTranslation } from '../../i18n/translation.tsx';
import { larger, type Preferences, SIZES, smaller } from './preferences.ts';
import styles from './size-stepper.module.css';

interface SizeStepperProps {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => void;
}

/** The text's size in five steps, strung on a thread between a small and a large A. */
export function SizeStepper({ preferences, onChange }: SizeStepperProps) {
  const { t } = useTranslation();
  const { size } = preferences;
  return (
    <fieldset className={styles.group}>
      <legend>{t('set.size')}</legend>
      <div className={styles.stepper}>
        <button
          type="button"
          aria-label={t('set.smaller')}
          aria-disabled={size === SIZES[0]}
          onClick={() => onChange(smaller(preferences))}
        >
          <span aria-hidden="true">A</span>
        </button>
        <span className={styles.steps} aria-hidden="true">
          {SIZES.map((step) => (
            <i key={step} data-on={step === size || undefined} />
          ))}
        </span>
        <button
          type="button"
          aria-label={t('set.larger')}
          aria-disabled={size === SIZES.at(-1)}
          onClick={() => onChange(larger(preferences))}
        >
          <span aria-hidden="true">A</span>
        </button>
        <output className="vh">{t('set.sizeN', { n: size })}</output>
      </div>
    </fieldset>
  );
}
