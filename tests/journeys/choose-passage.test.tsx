import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { fill, leadArticle, takenComments } from './comments-section.ts';

const SECOND = /^Cet accord, paraphé par .*équité territoriale\.$/;

/** The article, with what stands beside its text. */
async function openText() {
  const view = await renderApp('/');
  const { article } = await openedArticle();
  // Whatever a reader does brings it.
  await view.user.keyboard('{Shift}');
  return { ...view, article };
}

/** The sentences of the first paragraph. */
async function openSentences() {
  const view = await openText();
  await screen.findAllByRole('button', { name: 'Choisir un passage' });
  await view.user.keyboard('a');
  const list = await screen.findByRole('listbox', { name: 'Phrases du paragraphe' });
  await waitFor(() => expect(list).toHaveFocus());
  const chosen = () =>
    within(list)
      .getAllByRole('option', { selected: true })
      .map(({ textContent }) => textContent.replaceAll(/[\u00A0\u202F]/g, ' ').trim());
  return { ...view, list, chosen };
}

describe('a reader who chooses words without selecting any', () => {
  it('comments a sentence with the keyboard alone', async () => {
    const { user, chosen } = await openSentences();
    expect(chosen()).toEqual([expect.stringMatching(/^La collaboration entre .* 2025-2027\.$/)]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([expect.stringMatching(SECOND)]);
    await user.keyboard('{Enter}');

    // The whole form: its field is there before it.
    const name = await screen.findByRole('textbox', { name: 'Nom affiché' });
    const field = screen.getByRole('textbox', { name: 'Commenter ce passage' });
    await fill(user, field, 'Un avis sur cette phrase.');
    await fill(user, name, 'Nadia');
    await user.type(field, '{Control>}{Enter}{/Control}');
    await waitFor(() => expect(takenComments()).toHaveLength(1));
    const [comment] = takenComments();
    expect(comment?.quote?.exact).toMatch(SECOND);
    expect(comment?.quote?.prefix).toMatch(/la période 2025-2027\. $/);
  });

  it('takes several, or the whole paragraph', async () => {
    const { user, chosen } = await openSentences();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(chosen()).toHaveLength(2);
    await user.keyboard('{End}');
    expect(chosen()).toEqual([expect.stringMatching(SECOND)]);
    await user.click(screen.getByRole('button', { name: 'Tout le paragraphe' }));
    expect(chosen()).toHaveLength(2);
  });

  it('chooses by ear and touch, sentence by sentence', async () => {
    const { user, list, chosen } = await openSentences();
    const option = (name: RegExp) => within(list).getByRole('option', { name });
    await user.click(option(/^Cet accord/));
    expect(chosen()).toEqual([expect.stringMatching(SECOND)]);
    await user.click(option(/^La collaboration/));
    expect(chosen()).toHaveLength(2);
    expect(list).toHaveFocus();
    expect(list).toHaveAttribute('aria-activedescendant', option(/^La collaboration/).id);
  });

  it.each(['Escape', 'Annuler'])('gives it up with %s', async (way) => {
    const { user } = await openSentences();
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(screen.getByRole('button', { name: way }));
    expect(screen.queryByRole('group', { name: 'Choisir un passage' })).toBeNull();
    expect(document.body).toHaveFocus();
  });
});

describe('a reader who selects words', () => {
  /** Selects the first words of a paragraph, from one sign to another. */
  async function select(from: number, to: number) {
    const view = await openText();
    const [node] = view.article.getByText(/^Pour Abdellatif Maâzouz/).childNodes;
    if (!node) throw new Error('the paragraph has no text');
    document.getSelection()?.setBaseAndExtent(node, from, node, to);
    act(() => void fireEvent(document, new Event('selectionchange')));
    return view;
  }
  const tools = () => screen.findByRole('toolbar', { name: 'Passage sélectionné' });

  it('copies them, and a link to them, and is told so', async () => {
    const { user } = await select(5, 22);
    const bar = within(await tools());
    expect(bar.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Commenter',
      'Copier',
      'Lien',
    ]);
    await user.click(bar.getByRole('button', { name: 'Copier' }));
    expect(await screen.findByText('Passage copié')).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toBe('Abdellatif Maâzou');
    await user.click(bar.getByRole('button', { name: 'Lien' }));
    expect(await screen.findByText('Lien copié')).toHaveRole('status');
    const link = await navigator.clipboard.readText();
    expect(link).toContain(`/articles/${leadArticle().slug}#:~:text=`);
    expect(decodeURIComponent(link)).toContain('Abdellatif Maâzouz');
  });

  it('is told where they could not be copied', async () => {
    const { user } = await select(5, 22);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(within(await tools()).getByRole('button', { name: 'Copier' }));
    expect(await screen.findByText('Le passage n’a pas pu être copié.')).toHaveRole('status');
  });

  it('comments whole words', async () => {
    const { user } = await select(7, 20);
    await user.click(within(await tools()).getByRole('button', { name: 'Commenter' }));
    const form = await screen.findByRole('form', { name: 'Commenter ce passage' });
    expect(within(form).getByRole('blockquote')).toHaveTextContent('Abdellatif Maâzouz');
    expect(screen.queryByRole('toolbar', { name: 'Passage sélectionné' })).toBeNull();
  });

  it('closes the tools with Escape, and comments what stays selected with a key', async () => {
    const { user } = await select(5, 22);
    await tools();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('toolbar', { name: 'Passage sélectionné' })).toBeNull();
    expect(String(document.getSelection())).toBe('Abdellatif Maâzou');
    await user.keyboard('a');
    const form = await screen.findByRole('form', { name: 'Commenter ce passage' });
    expect(within(form).getByRole('blockquote')).toHaveTextContent('Abdellatif Maâzouz');
  });

  it('may not comment them where comments are closed', async () => {
    leadArticle().commentsOpen = false;
    await select(5, 22);
    const buttons = within(await tools()).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Copier', 'Lien']);
  });
});
