import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import { type Caret, caretIn } from './caret.ts';
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
}

/** A field to write in while its form is not here; it keeps every letter. */
export function WriteField({ place, isOpen, caret, onTouched, onComposing }: WriteFieldProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const isHydrated = useHydrated();
  const handleTouched = useEffectEvent(onTouched);
  const keepWords = useEffectEvent((element: HTMLFormElement) => keepTypedWords(element, place));
  const text = draftText(useSlot(draftsSlot), place);

  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    keepWords(element);
    if (element.contains(document.activeElement)) handleTouched(true);
    return () => {
      caret.current = caretIn(element.querySelector('textarea'));
    };
  }, [caret]);

  return (
    <form
      ref={form}
      className={styles.composer}
      data-article={place.articleId}
      aria-label={t('com.write')}
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => onTouched(true)}
      onBlur={() => onTouched(false)}
      onCompositionStart={() => onComposing(true)}
      onCompositionEnd={() => onComposing(false)}
    >
      <TextArea
        name="text"
        label={t('com.write')}
        isLabelHidden
        placeholder={t('com.write')}
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
