import { useTranslation } from '../../i18n/translation.tsx';
import { paths } from '../../lib/paths.ts';
import { DocumentTitle } from '../document-title.tsx';
import { useAddress } from '../newsroom.ts';

/** The headlines alone: the shell already shows them, and gives them the page. */
export function LiveRoute() {
  const { t } = useTranslation();
  return <DocumentTitle title={t('nav.feed')} canonicalUrl={useAddress(paths.live.href())} />;
}
