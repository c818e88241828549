import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { ActionButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Shared } from './share.ts';
import styles from './share-button.module.css';

/** How long what became of it is said, in milliseconds. */
const SAID_MS = 3000;

/** Hands the article on: through the system's own sheet on touch, else as a copied link. */
export function ShareButton({ title, href }: { title: string; href: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<{ shared: Shared }>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const handleClick = async () => {
    const { href: url } = new URL(href, location.href);
    const sharing = import('./share.ts').then(({ share }) => share({ title, url }));
    setOutcome({ shared: await sharing.catch(() => 'failed' as const) });
  };
  return (
    <span className={styles.share}>
      <ActionButton onClick={() => void handleClick()}>
        <Icon name="share" />
        {t('art.share')}
      </ActionButton>
      <span className={styles.said} role="status">
        {outcome?.shared === 'copied' && t('art.copied')}
        {outcome?.shared === 'failed' && t('art.shareFailed')}
      </span>
    </span>
  );
}
