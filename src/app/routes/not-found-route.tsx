import { useTranslation } from '../../i18n/translation.tsx';
import { paths } from '../../lib/paths.ts';
import { BlankPage } from '../../ui/blank-page.tsx';
import { buttonClasses } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { DocumentTitle } from '../document-title.tsx';

/** An address that is no page of the reader's. */
export function NotFoundRoute() {
  const { t } = useTranslation();
  return (
    <>
      <DocumentTitle title={t('state.pageLost')} />
      <BlankPage
        title={t('state.lost')}
        reason={t('state.pageLostWhy')}
        hasCutThread
        ways={
          <>
            <Link className={buttonClasses.button} data-look="ink" to={paths.front.href()}>
              {t('state.home')}
            </Link>
            <Link
              className={buttonClasses.button}
              data-look="line"
              to={{ pathname: paths.live.href(), search: '?q=' }}
            >
              {t('state.search')}
            </Link>
          </>
        }
      />
    </>
  );
}
