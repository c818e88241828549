import { useTranslation } from '../i18n/translation.tsx';
import { Button } from './button.tsx';

/** The code of something did not come: the rest stands, and it can be asked for again. */
export function PartFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <p>{t('state.partFailed')}</p>
      <Button look="line" onClick={onRetry}>
        {t('state.tryAgain')}
      </Button>
    </div>
  );
}
