import { SourceError } from '../../../api/source.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import styles from './row-form.module.css';

/** Why a comment could not be changed, taken away or reported; what was written stands as it was. */
export function ChangeFailure({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <p className={styles.alert} role="alert">
      {t(messageOf(error))}
    </p>
  );
}

function messageOf(error: Error) {
  if (!(error instanceof SourceError)) return 'com.notChanged';
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
    default:
      return 'com.notChanged';
  }
}
