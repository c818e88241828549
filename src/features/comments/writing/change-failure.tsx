import { SourceError } from '../../../api/source.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { isUnanswered } from '../settled-change.ts';
import styles from './row-form.module.css';

/** Where the newsroom asks to wait and does not say how long, in seconds. */
const DEFAULT_WAIT = 30;

/** Why a comment could not be changed, taken away or reported, as far as that is known. */
export function ChangeFailure({ error }: { error: Error }) {
  const { t } = useTranslation();
  const retryAfter = error instanceof SourceError ? error.retryAfter : undefined;
  const message = messageOf(error);
  return (
    <p className={styles.alert} role="alert">
      {message === 'com.tooFast' ? t(message, { n: retryAfter ?? DEFAULT_WAIT }) : t(message)}
    </p>
  );
}

function messageOf(error: Error) {
  if (!(error instanceof SourceError)) return 'com.notChanged';
  if (isUnanswered(error)) return 'com.perhapsChanged';
  switch (error.code) {
    case 'edit-window-over':
      return 'com.windowOver';
    case 'too-long':
      return 'com.tooLong';
    case 'invalid':
      return 'com.invalid';
    case 'not-found':
    case 'withdrawn':
      return 'com.missing';
    case 'too-fast':
      return 'com.tooFast';
    default:
      return 'com.notAccepted';
  }
}
