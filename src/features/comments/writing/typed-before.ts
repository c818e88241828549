/**
 * A page that came as HTML has a form that can be written in before its code is here. What was
 * written then is put where all words are kept, so that taking the page over loses no letter.
 */
import { addToDraft } from './comment-drafts.ts';
import { readSignature, writeSignature } from './comment-signature.ts';

/**
 * Keeps what stands in `form`, as far as it is not kept already. A draft from before comes first.
 * @param form of the article whose id it carries
 */
export function keepTypedWords(form: HTMLFormElement): void {
  const articleId = form.dataset.article ?? '';
  const typed = wordsIn(form, 'text');
  if (typed !== '') addToDraft({ articleId }, typed);
  const kept = readSignature();
  const signed = {
    name: wordsIn(form, 'name') || kept.name,
    email: wordsIn(form, 'email') || kept.email,
    isKept: kept.isKept,
  };
  if (signed.name !== kept.name || signed.email !== kept.email) writeSignature(signed);
}

function wordsIn(form: HTMLFormElement, field: string): string {
  const control = form.elements.namedItem(field);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    ? control.value
    : '';
}
