import { useTranslation } from '../i18n/translation.tsx';
import { BlankPage } from '../ui/blank-page.tsx';
import { Button } from '../ui/button.tsx';

/** A fault of the reader itself: nothing is lost, and reloading starts afresh. */
export function PageError() {
  const { t } = useTranslation();
  return (
    <BlankPage
      title={t('state.broken')}
      reason={t('state.brokenWhy')}
      ways={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
    />
  );
}
