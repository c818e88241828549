/**
 * A page that came as HTML has a form that can be written in before its code is here. What was
 * written then is put where all words are kept, so that taking the page over loses no letter.
 */
import { addToDraft } from './comment-drafts.ts';
import { readSignature, writeSignature } from './comment-signature.ts';
import type { DraftPlace } from './draft-place.ts';

/**
 * Keeps what stands in `form`, as far as it is not kept already. A draft from before comes first.
 * @param place what it is written for; where nobody knows, the article whose id the form carries
 */
export function keepTypedWords(
  form: HTMLFormElement,
  place: DraftPlace = { articleId: form.dataset.article ?? '' },
): void {
  const typed = wordsIn(form, 'text');
  if (typed !== '') addToDraft(place, typed);
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
