import { useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Opened } from './opened.ts';
import { PassageComposer } from './passage-composer.tsx';
import styles from './passage-section.module.css';
import type { PassageSetting } from './passage-setting.ts';
import { PassageThread } from './passage-thread.tsx';
import { PassageWords } from './passage-words.tsx';

interface PassageSectionProps {
  opened: Opened;
  setting: PassageSetting;
  /** The only one that is shown: its form stands ready. */
  isAlone: boolean;
}

/** A passage in a sheet: its words, what is said of them, and the form. */
export function PassageSection({ opened, setting, isAlone }: PassageSectionProps) {
  const { t } = useTranslation();
  const { passage, quote, isWriting, answering } = opened;
  const [isWanted, setIsWanted] = useState(isAlone || isWriting || passage?.draft !== undefined);
  const [wasAskedFor, setWasAskedFor] = useState(false);
  const handleWrite = () => {
    setIsWanted(true);
    setWasAskedFor(true);
  };
  return (
    <section className={styles.section}>
      <PassageWords opened={opened} view={setting.view} />
      {passage && passage.count > 0 && (
        <PassageThread ids={passage.ids} setting={setting} answering={answering} />
      )}
      {setting.isOpen && isWanted && (
        <div className={styles.form}>
          <PassageComposer
            quote={passage?.draft ?? quote}
            setting={setting}
            hasFocus={isWriting || wasAskedFor}
            {...(!isAlone && { onClose: () => setIsWanted(false) })}
          />
        </div>
      )}
      {setting.isOpen && !isWanted && (
        <Button look="line" onClick={handleWrite}>
          {t('com.passage')}
        </Button>
      )}
    </section>
  );
}
