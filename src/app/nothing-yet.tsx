import { useTranslation } from '../i18n/translation.tsx';
import { BlankPage } from '../ui/blank-page.tsx';
import { DocumentTitle } from './document-title.tsx';

/** A newsroom that has published nothing. */
export function NothingYet() {
  const { t } = useTranslation();
  return (
    <>
      <DocumentTitle />
      <BlankPage title={t('state.noHeadlineYet')} />
    </>
  );
}
