import { useTranslation } from '../../i18n/translation.tsx';
import { DocumentTitle } from '../document-title.tsx';

/** The headlines alone: the shell already shows them, and gives them the page. */
export function LiveRoute() {
  const { t } = useTranslation();
  return <DocumentTitle title={t('nav.feed')} />;
}
