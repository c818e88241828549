import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../render-app.tsx';

const page = document.documentElement;

/** The page with its list and its article. */
async function openPage(address = '/') {
  const view = await renderApp(address);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(headlines().length).toBeGreaterThan(5));
  return view;
}

/** The links of the list: each begins with its time. */
const headlines = () => screen.getAllByRole('link', { name: /^\d\d:\d\d/ });

const openHeadline = () => screen.getByRole('link', { current: 'page', name: /^\d\d:\d\d/ });

function keep(value: object) {
  localStorage.setItem('le-fil:preferences', JSON.stringify({ version: 1, value }));
}

describe('a reader at the keyboard', () => {
  it('goes from headline to headline, from the open one on, and opens one', async () => {
    const { user, router } = await openPage();
    const start = headlines().indexOf(openHeadline());
    await user.keyboard('k');
    expect(headlines()[start - 1]).toHaveFocus();
    await user.keyboard('k');
    expect(headlines()[start - 2]).toHaveFocus();
    await user.keyboard('j');
    expect(headlines()[start - 1]).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/articles\//));
  });

  it('saves the open article', async () => {
    const { user } = await openPage();
    await user.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Enregistré' })).toBeVisible();
    await user.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Enregistrer' })).toBeVisible();
  });

  it('goes to the comments', async () => {
    const { user } = await openPage();
    const title = await screen.findByRole('heading', { level: 2, name: /^Commentaires/ });
    await user.keyboard('c');
    expect(title).toHaveFocus();
  });

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('searches with %s', async (keys) => {
    const { user } = await openPage();
    await user.keyboard(keys);
    const field = screen.getByRole('searchbox', { name: 'Filtrer ou rechercher' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
  });

  it('changes the size and the theme', async () => {
    const { user } = await openPage();
    await user.keyboard('++');
    expect(page.dataset.size).toBe('4');
    await user.keyboard('-');
    expect(page.dataset.size).toBe('3');
    await user.keyboard('0');
    expect(page.dataset.size).toBe('2');
    await user.keyboard('t');
    expect(page.dataset.theme).toBe('light');
    await user.keyboard('t');
    expect(page.dataset.theme).toBe('dark');
  });

  it('has the same keys on an Arabic layout', async () => {
    await openPage();
    const start = headlines().indexOf(openHeadline());
    fireEvent.keyDown(document.body, { key: 'ن', code: 'KeyK' });
    expect(headlines()[start - 1]).toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'ف', code: 'KeyT' });
    expect(page.dataset.theme).toBe('light');
  });
});

describe('the list of keys', () => {
  it('opens with ?, names every key, and closes with its button', async () => {
    const { user } = await openPage();
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Raccourcis clavier' });
    const rows = within(sheet).getAllByRole('term');
    expect(rows.map((row) => [row.textContent, row.nextElementSibling?.textContent])).toEqual([
      ['Titre suivant', 'j'],
      ['Titre précédent', 'k'],
      ['Afficher les nouveaux titres', 'n'],
      ['Non lus seulement', 'u'],
      ['Enregistrer l’article', 's'],
      ['Aller aux commentaires', 'c'],
      ['Commenter la sélection ou le paragraphe', 'a'],
      ['Passage commenté suivant', ']'],
      ['Passage commenté précédent', '['],
      ['Afficher ou masquer la marge', 'm'],
      ['Filtrer ou rechercher', '/Ctrl k'],
      ['Agrandir le texte', '+'],
      ['Réduire le texte', '−'],
      ['Taille normale', '0'],
      ['Changer de thème', 't'],
      ['Afficher cette liste', '?'],
      ['Fermer', 'Échap'],
      ['Ouvrir le titre', 'Entrée'],
      ['Publier le commentaire', 'Ctrl Entrée'],
    ]);
    await user.click(within(sheet).getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('has the switch that turns them off', async () => {
    const { user } = await openPage();
    await user.keyboard('?');
    const control = await screen.findByRole('switch', { name: 'Raccourcis clavier' });
    expect(control).toBeChecked();
    await user.click(control);
    expect(control).not.toBeChecked();
    expect(control).toHaveAccessibleDescription(
      'Les raccourcis sont désactivés dans les réglages.',
    );
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    await user.keyboard('t');
    expect(page.dataset.theme).toBe('auto');
  });
});

describe('single keys do nothing', () => {
  it('where the reader turned them off; Ctrl+K still searches', async () => {
    keep({ shortcuts: false });
    const { user } = await openPage();
    await user.keyboard('t+s?');
    expect(page.dataset.theme).toBe('auto');
    expect(page.dataset.size).toBe('2');
    expect(await screen.findByRole('button', { name: 'Enregistrer' })).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('searchbox', { name: 'Filtrer ou rechercher' })).toHaveFocus();
  });

  it('until the reader turns them on again', async () => {
    keep({ shortcuts: false });
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Texte et affichage' }));
    await user.click(await screen.findByRole('switch', { name: 'Raccourcis clavier' }));
    await user.keyboard('{Escape}t');
    expect(page.dataset.theme).toBe('light');
  });

  it('while the reader writes', async () => {
    const { user } = await openPage();
    await user.keyboard('/');
    const field = screen.getByRole('searchbox', { name: 'Filtrer ou rechercher' });
    await user.keyboard('t');
    await waitFor(() => expect(field).toHaveValue('t'));
    expect(page.dataset.theme).toBe('auto');
  });

  it('while a word is being composed, or with the browser’s own keys', async () => {
    await openPage();
    fireEvent.keyDown(document.body, { key: 't', code: 'KeyT', isComposing: true });
    fireEvent.keyDown(document.body, { key: 't', code: 'KeyT', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 't', code: 'KeyT', altKey: true });
    expect(page.dataset.theme).toBe('auto');
  });
});
