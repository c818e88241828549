import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
// Here before the tests begin: how long a machine takes to load it is nothing that they are about.
import '../../src/app/article-margin.tsx';
import '../../src/app/news-follower.tsx';
import '../../src/features/comments/comments-panel.tsx';
import '../../src/features/comments/outbox/outbox-keeper.tsx';
import '../../src/features/comments/thread/letter-row.tsx';
import '../../src/features/comments/writing/comment-composer.tsx';
import '../../src/features/comments/writing/row-form.tsx';
import { newsroom } from '../newsroom.ts';

/** The sample's one article with a text, as the newsroom of this test has it. */
export function leadArticle() {
  const lead = newsroom.db.articles().find(({ slug }) => slug === newsroom.db.site.lead);
  if (!lead) throw new Error('the sample has no lead');
  return lead;
}

/** The comments of the lead that the newsroom has taken, pending ones too. */
export const takenComments = () => newsroom.db.comments(leadArticle().id);

/** A comment that stands under the lead before the reader comes. */
export const addComment = (text: string, more: object = {}) =>
  newsroom.db.comment({
    articleId: leadArticle().id,
    author: { name: 'Rachid M.' },
    text,
    ...more,
  });

/** Where the lead's comments are read and posted, for failures that are injected there. */
export const commentsAddress = '*/api/articles/:id/comments';

/** Their code comes after the article's, the first time. */
const PATIENCE = { timeout: 5000 };

/** The section as soon as it stands; its queries look nowhere else. */
export async function commentsSection() {
  await screen.findByRole('heading', { level: 2, name: /^Commentaires/ }, PATIENCE);
  return within(screen.getByRole('region', { name: /^Commentaires/ }));
}

export type Section = Awaited<ReturnType<typeof commentsSection>>;

/** The section once its list has come, and with it the form. */
export async function openComments(): Promise<Section> {
  const section = await commentsSection();
  await section.findByRole('heading', { name: /^Commentaires \(\d+\)$/ });
  return section;
}

export const textField = (section: Section) =>
  section.getByRole('textbox', { name: /^(Votre|Écrire un) commentaire$/ });

export const nameField = (section: Section) =>
  section.getByRole('textbox', { name: 'Nom affiché' });

export const publishButton = (section: Section) => section.getByRole('button', { name: 'Publier' });

/** The rows of the thread, from top to bottom. */
export const threadRows = (section: Section) => section.queryAllByRole('listitem');

/** The row in which these words stand. */
export function rowElement(section: Section, words: string | RegExp): HTMLElement {
  const row = section.getByText(words).closest('li');
  if (!row) throw new Error('the words stand in no row');
  return row;
}

/** The row in which these words stand; its queries look nowhere else. */
export const rowOf = (section: Section, words: string | RegExp) =>
  within(rowElement(section, words));

/** The form as the line at the head of a thread opens it; its queries look nowhere else. */
export async function openForm(user: UserEvent, section: Section): Promise<Section> {
  await user.click(textField(section));
  await section.findByRole('textbox', { name: 'Votre commentaire' });
  return within(section.getByRole('form', { name: 'Écrire un commentaire' }));
}

/** Fills the form; a reader who is known signs as before. */
export async function write(user: UserEvent, section: Section, text: string, name = 'Nadia') {
  const form = await openForm(user, section);
  if (form.queryByRole('textbox', { name: 'Nom affiché' })) await fill(user, nameField(form), name);
  await fill(user, textField(form), text);
}

/** Fills the form and sends it. */
export async function post(user: UserEvent, section: Section, text: string, name = 'Nadia') {
  await write(user, section, text, name);
  await user.click(publishButton(section));
}

/** As a paste would: no character of `text` is a key name. */
export async function fill(user: UserEvent, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}
