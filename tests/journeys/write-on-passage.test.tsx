import { waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../mocks/handlers/problem.ts';
import type { Quote } from '../../src/api/model.ts';
import { saveDraft } from '../../src/features/comments/writing/comment-drafts.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  commentsAddress,
  fill,
  leadArticle,
  openComments,
  publishButton,
  rowOf,
  type Section,
  takenComments,
  textField,
} from './comments-section.ts';
import { goOffline } from './device-network.ts';
import { gone } from './passage-quotes.ts';

const RESUME = 'Reprendre ce texte';
const PUBLISHED = 'Votre commentaire est publié.';
const other: Quote = { exact: 'Une phrase retirée depuis', prefix: '', suffix: '.' };

/** Words that were begun on a passage, on an earlier visit. */
const begin = (text: string, quote = gone) =>
  saveDraft({ articleId: leadArticle().id, quote }, text);

const keptWords = async (section: Section) =>
  within(await section.findByRole('region', { name: 'Vos mots gardés' }));

/** The form once its code is here. */
async function passageForm(section: Section): Promise<Section> {
  return waitFor(() => {
    const form = within(section.getByRole('form', { name: 'Commenter ce passage' }));
    expect(publishButton(form)).toBeVisible();
    return form;
  });
}

const passageField = (form: Section) => form.getByRole('textbox', { name: 'Commenter ce passage' });

/** A reader who goes on with the words that they began on a passage, in its form. */
async function resume(text = 'Mes mots') {
  begin(text);
  const view = await renderApp();
  const section = await openComments();
  const kept = await keptWords(section);
  await view.user.click(kept.getByRole('button', { name: RESUME }));
  return { ...view, section, form: await passageForm(section) };
}

/** A reader who has sent them. */
async function send(text?: string) {
  const view = await resume(text);
  const { user, form } = view;
  await fill(user, form.getByRole('textbox', { name: 'Nom affiché' }), 'Nadia');
  await user.click(publishButton(form));
  return view;
}

describe('a reader who writes about a passage', () => {
  it('finds their words again with the passage, and goes on where they were', async () => {
    const { section, form } = await resume();
    expect(form.getByRole('blockquote')).toHaveTextContent(gone.exact);
    expect(passageField(form)).toHaveValue('Mes mots');
    expect(passageField(form)).toHaveFocus();
    expect(section.queryByRole('region', { name: 'Vos mots gardés' })).toBeNull();
  });

  it('has a draft for each passage, and one for the article', async () => {
    begin('Sur l’autre', other);
    begin('Sur le premier');
    const { user } = await renderApp();
    const section = await openComments();
    const [first] = (await keptWords(section)).getAllByRole('button', { name: RESUME });
    if (first) await user.click(first);
    await user.type(passageField(await passageForm(section)), ' passage');
    const kept = await keptWords(section);
    expect(kept.getByRole('blockquote')).toHaveTextContent(other.exact);
    await user.click(kept.getByRole('button', { name: RESUME }));
    const again = await passageForm(section);
    await waitFor(() => expect(passageField(again)).toHaveValue('Sur l’autre'));

    await user.click(section.getByRole('button', { name: 'Annuler' }));
    expect(section.getByRole('heading', { name: /^Commentaires/ })).toHaveFocus();
    expect(section.getByRole('textbox', { name: 'Écrire un commentaire' })).toHaveValue('');
    const both = await keptWords(section);
    expect(both.getByDisplayValue('Sur le premier passage')).toBeVisible();
    expect(both.getByDisplayValue('Sur l’autre')).toBeVisible();
  });

  it('lets their words go with the passage', async () => {
    begin('Mes mots');
    const { user } = await renderApp();
    const section = await openComments();
    const kept = await keptWords(section);
    await user.click(kept.getByRole('button', { name: 'Supprimer le brouillon' }));
    expect(section.queryByText(gone.exact)).toBeNull();
  });

  it('copies their words where comments are closed', async () => {
    newsroom.db.site.comments.open = false;
    begin('Mes mots');
    await renderApp();
    const kept = await keptWords(await openComments());
    expect(kept.getByRole('blockquote')).toHaveTextContent(gone.exact);
    expect(kept.getByDisplayValue('Mes mots')).toBeVisible();
    expect(kept.queryByRole('button', { name: RESUME })).toBeNull();
  });

  it('sends them with the passage, and has the article’s form again', async () => {
    const { section } = await send();
    await section.findByText(PUBLISHED);
    expect(rowOf(section, 'Mes mots').getByRole('blockquote')).toHaveTextContent(gone.exact);
    expect(takenComments()).toMatchObject([{ quote: gone, author: { name: 'Nadia' } }]);
    expect(textField(section)).toHaveValue('');
    expect(section.getByRole('heading', { name: /^Commentaires/ })).toHaveFocus();
    expect(section.queryByRole('region', { name: 'Vos mots gardés' })).toBeNull();
  });

  it('sees them wait with the passage, also after a reload, and go once', async () => {
    newsroom.faults.brokenPosts = 'before';
    const first = await send();
    await first.section.findByRole('button', { name: 'Réessayer' });
    first.unmount();

    const { user } = await renderApp();
    const section = await openComments();
    const again = await section.findByRole('button', { name: 'Réessayer' });
    expect(rowOf(section, 'Mes mots').getByRole('blockquote')).toHaveTextContent(gone.exact);
    newsroom.faults.brokenPosts = undefined;
    await user.click(again);
    await section.findByText(PUBLISHED);
    expect(takenComments()).toMatchObject([{ quote: gone }]);
    expect(takenComments()).toHaveLength(1);
  });

  it('takes them back to the passage', async () => {
    const { user, section, form } = await resume();
    await fill(user, form.getByRole('textbox', { name: 'Nom affiché' }), 'Nadia');
    goOffline();
    await user.click(publishButton(form));
    await section.findAllByText(/^Prêt à partir/);
    await user.click(rowOf(section, 'Mes mots').getByRole('button', { name: 'Annuler l’envoi' }));
    const again = await passageForm(section);
    expect(again.getByRole('blockquote')).toHaveTextContent(gone.exact);
    await waitFor(() => expect(passageField(again)).toHaveValue('Mes mots'));
    expect(passageField(again)).toHaveFocus();
    expect(section.queryAllByRole('listitem')).toHaveLength(0);
  });

  it('is told why they were refused, changes them and sends them again', async () => {
    newsroom.server.use(
      http.post(commentsAddress, () => refusal(403, 'Forbidden'), { once: true }),
    );
    const { user, section } = await send();
    expect(await section.findByRole('alert')).toHaveTextContent(
      /^Ce commentaire n’a pas été retenu/,
    );
    const row = rowOf(section, 'Mes mots');
    expect(row.getByRole('blockquote')).toHaveTextContent(gone.exact);
    await user.click(row.getByRole('button', { name: 'Modifier' }));
    const form = await passageForm(section);
    await fill(user, passageField(form), 'Mieux dit');
    await user.click(publishButton(form));
    await section.findByText(PUBLISHED);
    expect(takenComments()).toMatchObject([{ quote: gone }]);
    expect(rowOf(section, 'Mieux dit').getByRole('blockquote')).toBeVisible();
  });

  it('sends what had no answer again, once, on its passage', async () => {
    newsroom.faults.brokenPosts = 'after';
    const { user, section } = await send();
    const again = await section.findByRole('button', { name: 'Réessayer' });
    newsroom.faults.brokenPosts = undefined;
    await user.click(again);
    await section.findByText(PUBLISHED);
    expect(takenComments()).toMatchObject([{ quote: gone }]);
    expect(takenComments()).toHaveLength(1);
  });

  it('is told that the newsroom has the same words on the passage already', async () => {
    const standing = { articleId: leadArticle().id, author: { name: 'Nadia' }, text: 'Mes mots' };
    newsroom.db.comment({ ...standing, quote: gone });
    const { section } = await send();
    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('says the same words on another passage', async () => {
    const standing = { articleId: leadArticle().id, author: { name: 'Nadia' }, text: 'Mes mots' };
    newsroom.db.comment({ ...standing, quote: other });
    const { section } = await send();
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(2);
  });
});
