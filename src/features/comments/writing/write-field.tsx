import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import { type Caret, caretIn, restoreCaret } from './caret.ts';
import styles from './comment-composer.module.css';
import { draftsSlot, draftText, saveDraft } from './comment-drafts.ts';
import type { DraftPlace } from './draft-place.ts';
import { keepTypedWords } from './typed-before.ts';

interface WriteFieldProps {
  place: DraftPlace;
  /** As high as in the form; else one line. */
  isOpen: boolean;
  /** Set to where the reader writes, when the form takes this line's place. */
  caret: RefObject<Caret | undefined>;
  /** Whether the reader is in it. */
  onTouched: (isIn: boolean) => void;
  onComposing: (isComposing: boolean) => void;
  /** Closes it, where it can be closed: the words stay a draft. */
  onClose: (() => void) | undefined;
  /** What stands above it, as in the form. */
  children: ReactNode;
}

/** A field to write in while its form is not here; it keeps every letter. */
export function WriteField(props: WriteFieldProps) {
  const { place, isOpen, caret, onTouched, onComposing, onClose, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const isHydrated = useHydrated();
  const handleTouched = useEffectEvent(onTouched);
  const keepWords = useEffectEvent((element: HTMLFormElement) => keepTypedWords(element, place));
  const text = draftText(useSlot(draftsSlot), place);
  const { quote } = place;
  const name = t(quote ? 'com.passage' : 'com.write');

  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    keepWords(element);
    restoreCaret(element, caret);
    if (element.contains(document.activeElement)) handleTouched(true);
    return () => {
      caret.current = caretIn(element.querySelector('textarea'));
    };
  }, [caret]);

  // A dialog that it stands in has opened since.
  useEffect(() => {
    if (form.current) restoreCaret(form.current, caret);
  }, [caret]);

  return (
    <form
      ref={form}
      className={styles.composer}
      data-article={place.articleId}
      aria-label={name}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing) onClose?.();
      }}
      onFocus={() => onTouched(true)}
      onBlur={() => onTouched(false)}
      onCompositionStart={() => onComposing(true)}
      onCompositionEnd={() => onComposing(false)}
    >
      {children}
      <TextArea
        name="text"
        label={name}
        isLabelHidden
        placeholder={name}
        rows={isOpen ? 4 : 1}
        value={text}
        onChange={({ target }) => saveDraft(place, target.value)}
      />
      <p className={styles.notYet} hidden={isHydrated}>
        {t('com.notYet')}
      </p>
    </form>
  );
}
