import { type KeyboardEvent, type SubmitEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { useSecondsLeft } from '../../../ui/use-seconds-left.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import { remainingFailure } from '../outbox/post-failure.ts';
import type { Posting } from '../outbox/use-posting.ts';
import {
  COMMENT_FIELDS,
  type CommentField,
  type CommentRules,
  charactersLeft,
  toComment,
} from './comment-checks.ts';
import styles from './comment-composer.module.css';
import { draftsSlot, draftText, keyOfDraft, saveDraft } from './comment-drafts.ts';
import { signatureSlot } from './comment-signature.ts';
import { PostNotice } from './post-notice.tsx';
import { SignatureFields } from './signature-fields.tsx';
import { keepTypedWords } from './typed-before.ts';
import { useFieldErrors } from './use-field-errors.ts';

interface CommentComposerProps {
  articleId: string;
  rules: CommentRules;
  posting: Posting;
  /** One line until it is needed, where there is a thread to read first. */
  isFolded: boolean;
}

/** The form. What is written in it lives in the local store alone, so that nothing can lose a letter. */
export function CommentComposer({ articleId, rules, posting, isFolded }: CommentComposerProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [hasBeenEntered, setHasBeenEntered] = useState(false);
  const [isStored, setIsStored] = useState(true);
  const text = draftText(useSlot(draftsSlot), articleId);
  const values = { text, ...useSlot(signatureSlot) };
  const comment = toComment(values, rules);
  const failure = posting.failed && remainingFailure(posting.failed, comment);
  const refused = failure?.kind === 'wrong' ? failure.fields : [];
  const errors = useFieldErrors(values, rules, refused);
  const secondsLeft = useSecondsLeft(posting.waitUntil);

  const isHydrated = useHydrated();
  // Before anything of the store is shown here, and could be written over what stands in the fields.
  useLayoutEffect(() => {
    if (!form.current) return;
    keepTypedWords(form.current);
    if (form.current.contains(document.activeElement)) setHasBeenEntered(true);
  }, []);

  const isOpen = !isFolded || hasBeenEntered || text !== '';
  const isBusy = posting.sending !== undefined || secondsLeft > 0;
  const left = charactersLeft(text, rules.maxLength);

  const said = posting.sending ? 'com.sending' : text === '' ? posting.outcome : undefined;

  function handleSend() {
    if (isBusy) return;
    const wrong = errors.showAll();
    if (wrong) return focusField(wrong);
    errors.showNone();
    posting.send({ key: keyOfDraft(articleId), comment });
  }

  function focusField(field: CommentField) {
    const control = form.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  }

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    handleSend();
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    handleSend();
  }

  return (
    <form
      ref={form}
      className={styles.composer}
      data-article={articleId}
      aria-label={t('com.write')}
      noValidate
      onSubmit={handleSubmit}
      onKeyDown={handleKeyDown}
      onFocus={() => setHasBeenEntered(true)}
      onBlur={({ target }) => {
        const field = COMMENT_FIELDS.find((name) => name === target.getAttribute('name'));
        if (field && text !== '') errors.show(field);
      }}
    >
      <TextArea
        name="text"
        label={isOpen ? t('com.field') : t('com.write')}
        isLabelHidden
        placeholder={isOpen ? t('com.field') : t('com.write')}
        rows={isOpen ? 4 : 1}
        // What is on its way stands in the thread; it comes back here if it cannot be sent.
        value={posting.sending ? '' : text}
        readOnly={posting.sending !== undefined}
        error={errors.of('text')}
        hint={left === undefined ? undefined : t('com.left', { n: left })}
        onChange={({ target }) => setIsStored(saveDraft(articleId, target.value))}
      />
      <p className={styles.notYet} hidden={isHydrated}>
        {t('com.notYet')}
      </p>
      {isOpen && (
        <>
          <SignatureFields signature={values} hasEmail={rules.requireEmail} errorOf={errors.of} />
          <div className={styles.row}>
            <p className={styles.hint} role="status" data-said={said !== undefined || undefined}>
              {said ? t(said) : rules.moderation !== 'none' && t('com.review')}
            </p>
            <Button type="submit" disabled={!isHydrated} aria-disabled={isBusy}>
              {t('com.publish')}
            </Button>
          </div>
          {!isStored && (
            <p className={styles.alert} role="status">
              {t('com.notStored')}
            </p>
          )}
          {failure && text !== '' && (
            <PostNotice
              failure={failure}
              secondsLeft={secondsLeft}
              isStored={isStored}
              onRetry={handleSend}
            />
          )}
        </>
      )}
    </form>
  );
}
