import { useTranslation } from '../../../i18n/translation.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PostFailure } from '../outbox/post-failure.ts';
import { Reason } from '../thread/letter-status.tsx';
import styles from './refusal.module.css';

interface RefusalProps {
  failure: PostFailure;
  /** False where the words would not outlive the page. */
  isStored: boolean;
}

/** Why the newsroom did not take the words that stand in the form. */
export function Refusal({ failure, isStored }: RefusalProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice}>
      <Icon name="alert" isSmall />
      <p role="alert">
        <Reason failure={failure} /> {isStored && failure.kind !== 'wrong' && t('com.kept')}
      </p>
    </div>
  );
}
