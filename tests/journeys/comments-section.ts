import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
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

/** Fills the form. */
export async function write(user: UserEvent, section: Section, text: string, name = 'Nadia') {
  await fill(user, textField(section), text);
  await fill(user, nameField(section), name);
}

/** Fills the form and sends it. */
export async function post(user: UserEvent, section: Section, text: string, name = 'Nadia') {
  await write(user, section, text, name);
  await user.click(publishButton(section));
}

/** As a paste would: no character of `text` is a key name. */
async function fill(user: UserEvent, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}
