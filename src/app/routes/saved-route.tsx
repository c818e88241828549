import { useTranslation } from '../../i18n/translation.tsx';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { DocumentTitle } from '../document-title.tsx';
import { useNewsroom } from '../newsroom.ts';
import { usePrefetchArticle } from '../open-article.ts';
import { PageError } from '../page-error.tsx';

const savedList = definePart(() =>
  import('../../features/saved/saved-list.tsx').then((part) => part.SavedList),
);

/** What the reader kept for later, on this device. */
export function SavedRoute() {
  const { t } = useTranslation();
  const { language } = useNewsroom();
  const prefetch = usePrefetchArticle();
  return (
    <>
      <DocumentTitle title={t('nav.saved')} />
      <LazyPart part={savedList} failed={() => <PageError />}>
        {(SavedList) => <SavedList contentLanguage={language} onIntent={prefetch} />}
      </LazyPart>
    </>
  );
}
