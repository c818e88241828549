import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { directionOf } from '../../../../i18n/languages.ts';
import { useTranslation } from '../../../../i18n/translation.tsx';
import { AwaitedPart } from '../../../../ui/awaited-part.tsx';
import { definePart } from '../../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../../ui/part-failed.tsx';
import type { Opened } from '../opened.ts';
import type { PassageSetting } from '../passage-setting.ts';
import type { Passage } from '../passages.ts';
import { DraftPreview } from './draft-preview.tsx';
import styles from './margin-note.module.css';
import { NotePreview } from './note-preview.tsx';

const openedNote = definePart(async () => (await import('./opened-note.tsx')).OpenedNote);

interface MarginNoteProps {
  /** Undefined where nobody has spoken of the words yet: the reader is about to. */
  passage: Passage | undefined;
  setting: PassageSetting;
  /** Where it is open. */
  opened: Opened | undefined;
  /** One line of it, where many stand in the margin. */
  isFolded: boolean;
  onOpen: (how: { isWriting: boolean; answering?: string }) => void;
  onClose: () => void;
  /** The reader points at it, or no more. */
  onPoint: (isPointed: boolean) => void;
}

/** What is said of a passage, in the margin beside it: the first comment, or, opened, all of it. */
export function MarginNote(props: MarginNoteProps) {
  const { passage, setting, opened, isFolded, onOpen, onClose, onPoint } = props;
  const { t, language } = useTranslation();
  const isOpen = opened !== undefined;
  const count = passage?.count ?? 0;
  const said = t('margin.mark', { n: count });
  const write = t(passage?.draft ? 'com.resumeWords' : 'com.passage');
  const range = opened?.range ?? passage?.range;
  const dot = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLElement>(null);
  // With a note, its focus goes to the mark of the paragraph.
  useLayoutEffect(() => {
    const element = note.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const mark = element.parentElement?.querySelector<HTMLElement>('[data-block-mark]');
      mark?.focus({ preventScroll: true });
    };
  }, []);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
    // In a form it closes the form alone.
    if (event.target instanceof Element && event.target.closest('form')) return;
    event.preventDefault();
    dot.current?.focus({ preventScroll: true });
    onClose();
  };
  // With the pointer, all of a note that is not open opens it; what else can be pressed does its own.
  const handlePress = ({ target }: MouseEvent) => {
    if (isOpen || !passage || document.getSelection()?.isCollapsed === false) return;
    if (target instanceof Element && !target.closest('a, button')) {
      onOpen({ isWriting: count === 0 });
    }
  };
  const preview = passage && <Preview passage={passage} setting={setting} onOpen={onOpen} />;
  return (
    <article
      ref={note}
      aria-label={count > 0 ? said : t('com.passage')}
      className={styles.note}
      lang={language}
      dir={directionOf(language)}
      data-note={range?.start}
      data-open={isOpen || undefined}
      data-folded={(isFolded && !isOpen) || undefined}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onClick={handlePress}
      onKeyDown={handleKey}
    >
      {passage ? (
        <button
          ref={dot}
          type="button"
          className={styles.dot}
          data-mark={passage.id}
          aria-expanded={isOpen}
          aria-label={count > 0 ? said : write}
          onClick={() => (isOpen ? onClose() : onOpen({ isWriting: count === 0 }))}
        />
      ) : (
        <span className={styles.dot} />
      )}
      {opened ? (
        <AwaitedPart
          part={openedNote}
          pending={preview}
          failed={(retry) => <PartFailed onRetry={retry} />}
        >
          {(OpenedNote) => (
            <OpenedNote opened={opened} setting={setting} onOpen={onOpen} onClose={onClose} />
          )}
        </AwaitedPart>
      ) : (
        preview
      )}
    </article>
  );
}

function Preview(props: ComponentProps<typeof NotePreview>) {
  const { passage, setting, onOpen } = props;
  return passage.count > 0 ? (
    <NotePreview {...props} />
  ) : (
    <DraftPreview
      articleId={setting.thread.articleId}
      quote={passage.draft ?? passage.quote}
      onResume={() => onOpen({ isWriting: true })}
    />
  );
}
