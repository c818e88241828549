import { useState } from 'react';
import type { Block } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { shortened, withoutBidiControls } from '../../lib/text.ts';
import { Button, buttonClasses } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './embed.module.css';

/** What a button on a phone has room for, in characters. */
const LONGEST_NAME = 24;

/** Somebody else's page inside ours: nothing of it is asked for until the reader wants it. */
export function Embed({ embed }: { embed: Extract<Block, { type: 'embed' }> }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { url } = embed;
  const name = shortened(withoutBidiControls(embed.provider), LONGEST_NAME);
  const title = withoutBidiControls(embed.title);
  if (isOpen) {
    return (
      <div className={styles.embed} data-embed>
        <iframe
          ref={focusIt}
          src={url}
          title={title || name}
          sandbox={sandboxOf(url)}
          referrerPolicy="strict-origin-when-cross-origin"
          allow="fullscreen; picture-in-picture; encrypted-media"
        />
      </div>
    );
  }
  return (
    <div className={styles.embed} data-embed>
      {title && <p dir="auto">{title}</p>}
      <p className={styles.why}>{t('art.embedWhy', { name })}</p>
      <div className={styles.ways}>
        {URL.canParse(url) && (
          <Button look="line" onClick={() => setOpen(true)}>
            {t('art.embed', { name })}
          </Button>
        )}
        <a className={buttonClasses.action} href={url} rel="noopener">
          {t('art.openEmbed', { name })} <Icon name="out" isSmall />
        </a>
      </div>
    </div>
  );
}

/** The button that was pressed is gone: the focus goes to what came in its place. */
function focusIt(frame: HTMLIFrameElement | null) {
  frame?.focus();
}

/** A page of our own origin could reach out of a sandbox that leaves it its origin. */
function sandboxOf(url: string): string {
  const rights = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation';
  return new URL(url).origin === location.origin ? rights : `${rights} allow-same-origin`;
}
