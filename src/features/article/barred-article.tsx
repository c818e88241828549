import type { BarredReason } from '../../api/source.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { paths } from '../../lib/paths.ts';
import { BlankPage } from '../../ui/blank-page.tsx';
import { Button, buttonClasses } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { useFocusHandedOn } from './use-focus-handed-on.ts';

interface BarredArticleProps {
  reason: BarredReason;
  /** Asks for this article again, and for nothing else. */
  onRetry: () => void;
}

const WORDS = {
  password: ['barred.password', 'barred.passwordWhy'],
  unpublished: ['barred.unpublished', 'barred.unpublishedWhy'],
  private: ['barred.private', 'barred.privateWhy'],
  foreign: ['barred.foreign', 'barred.foreignWhy'],
  unreadable: ['barred.unreadable', 'barred.unreadableWhy'],
} as const satisfies Record<BarredReason, readonly string[]>;

/** An article that is not for readers, or a site that they cannot be shown: what would help is said. */
export function BarredArticle({ reason, onRetry }: BarredArticleProps) {
  const { t } = useTranslation();
  const [title, why] = WORDS[reason];
  return (
    <div role="alert" ref={useFocusHandedOn()}>
      <BlankPage
        title={t(title)}
        reason={t(why)}
        ways={
          <>
            <Button onClick={onRetry}>{t('state.tryAgain')}</Button>
            <Link className={buttonClasses.button} data-look="line" to={paths.front.href()}>
              {t('state.home')}
            </Link>
          </>
        }
      />
    </div>
  );
}
