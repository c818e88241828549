import { SavedList } from '../../features/saved/saved-list.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { DocumentTitle } from '../document-title.tsx';
import { useNewsroom } from '../newsroom.ts';

/** What the reader kept for later, on this device. */
export function SavedRoute() {
  const { t } = useTranslation();
  const { language } = useNewsroom();
  return (
    <>
      <DocumentTitle title={t('nav.saved')} />
      <SavedList contentLanguage={language} />
    </>
  );
}
