import {
  type RefObject,
  type SubmitEvent,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import type { Letter } from '../outbox/letter.ts';
import { sendComment } from '../outbox/own-letters.ts';
import { QuotedWords } from '../thread/quoted-words.tsx';
import { type Caret, restoreCaret } from './caret.ts';
import {
  COMMENT_FIELDS,
  type CommentField,
  type CommentRules,
  charactersLeft,
  toComment,
} from './comment-checks.ts';
import styles from './comment-composer.module.css';
import { draftsSlot, saveDraft } from './comment-drafts.ts';
import { useSignature } from './comment-signature.ts';
import type { DraftPlace } from './draft-place.ts';
import { formKeys } from './form-keys.ts';
import { Refusal } from './refusal.tsx';
import { SignatureFields } from './signature-fields.tsx';
import { keepTypedWords } from './typed-before.ts';
import { unsentText } from './unsent-text.ts';
import { useFieldErrors } from './use-field-errors.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useRefused } from './use-refused.ts';

interface CommentComposerProps {
  place: DraftPlace;
  rules: CommentRules;
  letters: readonly Letter[];
  /** Where the reader was in the field that this form takes the place of. */
  caret?: RefObject<Caret | undefined>;
  /** Closes it, where it can be closed: the words stay a draft. */
  onClose?: (() => void) | undefined;
}

/** The form. What is written in it lives in the local store alone, so that nothing can lose a letter. */
export function CommentComposer(props: CommentComposerProps) {
  const { place, rules, letters, caret, onClose } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const wordsId = useId();
  const text = unsentText(useSlot(draftsSlot), place, letters);
  const isStored = draftsSlot.isStored();
  useLeaveWarning(!isStored && text !== '');
  const signature = useSignature();
  const values = { text, ...signature };
  const comment = { ...toComment(values, rules), ...partsOf(place) };
  const failure = useRefused(place, text, letters, comment);
  const errors = useFieldErrors(values, rules, failure?.kind === 'wrong' ? failure.fields : []);
  const isHydrated = useHydrated();
  const isAnswer = place.parentId !== undefined;
  const { quote } = place;
  const name = isAnswer ? t('com.answer') : t(quote ? 'com.passage' : 'com.field');
  const left = charactersLeft(text, rules.maxLength);

  const keepWords = useEffectEvent((element: HTMLFormElement) => keepTypedWords(element, place));
  // Before anything of the store is shown here, and could be written over what stands in the fields.
  useLayoutEffect(() => {
    if (!form.current) return;
    if (!isAnswer) keepWords(form.current);
    if (caret) restoreCaret(form.current, caret);
  }, [isAnswer, caret]);

  async function handleSend() {
    const wrong = errors.showAll();
    if (wrong) return focusField(wrong);
    errors.showNone();
    await sendComment(place, comment);
    onClose?.();
  }

  function focusField(field: CommentField) {
    const control = form.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  }

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    void handleSend();
  }

  return (
    <form
      ref={form}
      className={styles.composer}
      data-article={place.articleId}
      aria-label={isAnswer ? t('com.reply') : t(quote ? 'com.passage' : 'com.write')}
      aria-describedby={quote && wordsId}
      noValidate
      onSubmit={handleSubmit}
      onKeyDown={formKeys({ onSend: () => void handleSend(), onClose })}
      onBlur={({ target }) => {
        const field = COMMENT_FIELDS.find((one) => one === target.getAttribute('name'));
        if (field && text !== '') errors.show(field);
      }}
    >
      {quote && <QuotedWords quote={quote} id={wordsId} />}
      <TextArea
        name="text"
        label={name}
        isLabelHidden
        placeholder={name}
        rows={4}
        value={text}
        error={errors.of('text')}
        hint={left === undefined ? undefined : t('com.left', { n: left })}
        onChange={({ target }) => saveDraft(place, target.value)}
      />
      <p className={styles.notYet} hidden={isHydrated}>
        {t('com.notYet')}
      </p>
      <SignatureFields signature={signature} hasEmail={rules.requireEmail} errorOf={errors.of} />
      <div className={styles.row}>
        {rules.moderation !== 'none' && <p className={styles.hint}>{t('com.review')}</p>}
        {onClose && (
          <Button look="plain" onClick={onClose}>
            {t('com.cancel')}
          </Button>
        )}
        <Button type="submit" disabled={!isHydrated}>
          {t('com.publish')}
        </Button>
      </div>
      {!isStored && text !== '' && (
        <p className={styles.alert} role="status">
          {t('com.notStored')}
        </p>
      )}
      {failure && text !== '' && <Refusal failure={failure} isStored={isStored} />}
    </form>
  );
}

function partsOf({ parentId, quote }: DraftPlace): Pick<DraftPlace, 'parentId' | 'quote'> {
  return { ...(parentId !== undefined && { parentId }), ...(quote && { quote }) };
}
