import { useState } from 'react';
import type { Headline } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { ActionButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSlot } from '../../ui/use-slot.ts';
import styles from './save-button.module.css';
import { isSaved, savedSlot, toggleSaved } from './saved-headlines.ts';

/** Keeps a headline for later, or no longer. */
export function SaveButton({ headline }: { headline: Headline }) {
  const { t } = useTranslation();
  const isPressed = isSaved(useSlot(savedSlot), headline.id);
  const [isKept, setIsKept] = useState(true);
  return (
    <>
      <ActionButton aria-pressed={isPressed} onClick={() => setIsKept(toggleSaved(headline))}>
        <Icon name="bookmark" />
        <span className={styles.words}>
          <span aria-hidden={isPressed || undefined}>{t('art.save')}</span>
          <span aria-hidden={!isPressed || undefined}>{t('art.saved')}</span>
        </span>
      </ActionButton>
      {isPressed && !isKept && <span role="status">{t('art.notKept')}</span>}
    </>
  );
}
