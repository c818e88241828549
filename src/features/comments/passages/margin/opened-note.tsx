import { useTranslation } from '../../../../i18n/translation.tsx';
import { Button } from '../../../../ui/button.tsx';
import type { Opened } from '../opened.ts';
import { PassageComposer } from '../passage-composer.tsx';
import type { PassageSetting } from '../passage-setting.ts';
import { PassageThread } from '../passage-thread.tsx';
import { PassageWords } from '../passage-words.tsx';
import styles from './margin-note.module.css';

interface OpenedNoteProps {
  opened: Opened;
  setting: PassageSetting;
  onOpen: (how: { isWriting: boolean }) => void;
  onClose: () => void;
}

/** All that is said of a passage, and the form for what the reader says. */
export function OpenedNote({ opened, setting, onOpen, onClose }: OpenedNoteProps) {
  const { t } = useTranslation();
  const { passage, quote, isWriting, answering } = opened;
  const count = passage?.count ?? 0;
  // What was written shows in the note, which stays open.
  const handleWritten = () => (count > 0 ? onOpen({ isWriting: false }) : onClose());
  return (
    <div className={styles.inside}>
      {passage?.isChanged && !isWriting && <PassageWords opened={opened} view={setting.view} />}
      {passage && count > 0 && (
        <PassageThread ids={passage.ids} setting={setting} answering={answering} />
      )}
      {setting.isOpen && isWriting && (
        <PassageComposer
          quote={passage?.draft ?? quote}
          setting={setting}
          hasFocus
          onClose={handleWritten}
        />
      )}
      {setting.isOpen && !isWriting && (
        <Button look="plain" onClick={() => onOpen({ isWriting: true })}>
          {t(passage?.draft ? 'com.resumeWords' : 'com.passage')}
        </Button>
      )}
    </div>
  );
}
