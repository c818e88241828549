import type { SourceError } from '../../api/source.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { paths } from '../../lib/paths.ts';
import { BlankPage } from '../../ui/blank-page.tsx';
import { Button, buttonClasses } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { failureOf } from './failure-of.ts';
import { useFocusHandedOn } from './use-focus-handed-on.ts';

interface ArticleFailureProps {
  error: SourceError;
  isRetrying: boolean;
  /** Asks for this article again, and for nothing else. */
  onRetry: () => void;
}

/** No article: what happened, and the ways on from here. */
export function ArticleFailure({ error, isRetrying, onRetry }: ArticleFailureProps) {
  const { t } = useTranslation();
  const { title, why, isGone } = failureOf(error);
  return (
    <div role="alert" ref={useFocusHandedOn()}>
      <BlankPage
        title={t(title)}
        reason={t(why)}
        hasCutThread={isGone}
        ways={
          <>
            {!isGone && (
              <Button aria-disabled={isRetrying} onClick={() => !isRetrying && onRetry()}>
                {t('state.tryAgain')}
              </Button>
            )}
            <Link
              className={buttonClasses.button}
              data-look={isGone ? 'ink' : 'line'}
              to={paths.front.href()}
            >
              {t('state.home')}
            </Link>
            {isGone && (
              <Link
                className={buttonClasses.button}
                data-look="line"
                to={{ pathname: paths.live.href(), search: '?q=' }}
              >
                {t('state.search')}
              </Link>
            )}
          </>
        }
      />
    </div>
  );
}
