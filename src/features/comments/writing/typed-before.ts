/**
 * A page that came as HTML has a form that can be written in before its code is here. What was
 * written then is put where all words are kept, so that taking the page over loses no letter.
 */
import { draftsSlot, draftText, saveDraft } from './comment-drafts.ts';
import { signatureSlot } from './comment-signature.ts';

/**
 * Keeps what stands in `form`, as far as it is not kept already. A draft from before comes first.
 * @param form of the article whose id it carries
 */
export function keepTypedWords(form: HTMLFormElement): void {
  const articleId = form.dataset.article ?? '';
  const typed = wordsIn(form, 'text');
  const draft = draftText(draftsSlot.read(), articleId);
  if (typed !== '' && typed !== draft) {
    saveDraft(articleId, draft === '' ? typed : `${draft}\n\n${typed}`);
  }
  const kept = signatureSlot.read();
  const signed = {
    name: wordsIn(form, 'name') || kept.name,
    email: wordsIn(form, 'email') || kept.email,
  };
  if (signed.name !== kept.name || signed.email !== kept.email) signatureSlot.write(signed);
}

function wordsIn(form: HTMLFormElement, field: string): string {
  const control = form.elements.namedItem(field);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    ? control.value
    : '';
}
