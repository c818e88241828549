import { within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fill, rowElement, rowOf, type Section } from './comments-section.ts';

/** The form below a comment, once it is open; its queries look nowhere else. */
export const answerForm = async (section: Section): Promise<Section> =>
  within(await section.findByRole('form', { name: 'Répondre' }));

export const answerField = (form: Section) => form.getByRole('textbox', { name: 'Votre réponse' });

/** Opens the form below the comment with these words. */
export async function beginAnswer(user: UserEvent, section: Section, words: string) {
  await user.click(rowOf(section, words).getByRole('button', { name: /^(Répondre|Reprendre)/ }));
  return answerForm(section);
}

/** Answers the comment with these words, and sends the answer. */
export async function answer(user: UserEvent, section: Section, words: string, text: string) {
  const form = await beginAnswer(user, section, words);
  const name = form.queryByRole('textbox', { name: 'Nom affiché' });
  if (name) await fill(user, name, 'Nadia');
  await fill(user, answerField(form), text);
  await user.click(form.getByRole('button', { name: 'Publier' }));
}

/** Opens what is done with a comment now and then; its row. */
export async function openActions(user: UserEvent, section: Section, words: string | RegExp) {
  const row = within(rowElement(section, words));
  await user.click(row.getByRole('button', { name: 'Autres actions' }));
  return row;
}
