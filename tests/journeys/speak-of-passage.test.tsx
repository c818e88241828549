import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import { addComment, openComments, rowElement, rowOf } from './comments-section.ts';
import { changed, gone, standing, tellPlacements } from './passage-quotes.ts';

const FLAG = /^Ce passage a changé depuis le commentaire\./;
const at = (clock: string) => ({ postedAt: `2025-04-22T${clock}:00+01:00` });

describe('a reader of comments on passages', () => {
  it('sees the words that each speaks of, and is led to them', async () => {
    const { id } = addComment('Mot 1', { quote: standing });
    const { services } = await renderApp();
    const row = rowOf(await openComments(), 'Mot 1');
    expect(row.getByRole('blockquote')).toHaveTextContent(standing.exact);
    await tellPlacements(services, { [id]: 'exact' });
    const link = row.getByRole('link', { name: 'Voir le passage' });
    expect(link).toHaveAttribute('href', `#p-${id}`);
    expect(row.queryByText('Passage modifié')).toBeNull();
  });

  it('keeps the order that they have chosen on the way to a passage', async () => {
    const { id } = addComment('Mot 1', { quote: standing });
    const { services, router, user } = await renderApp('/?sort=newest');
    const row = rowOf(await openComments(), 'Mot 1');
    await tellPlacements(services, { [id]: 'exact' });
    await user.click(row.getByRole('link', { name: 'Voir le passage' }));
    expect(router.state.location).toMatchObject({ search: '?sort=newest', hash: `#p-${id}` });
  });

  it('is told where the article says it otherwise by now', async () => {
    const { id } = addComment('Mot 1', { quote: changed });
    const { services } = await renderApp();
    const row = rowOf(await openComments(), 'Mot 1');
    await tellPlacements(services, { [id]: 'changed' });
    expect(row.getByText('Passage modifié')).toBeVisible();
    expect(row.getByRole('link', { name: 'Voir le passage' })).toBeVisible();
  });

  it('is told where the passage is gone, with its words as they were', async () => {
    const { id } = addComment('Mot 1', { quote: gone, ...at('17:12') });
    const { services } = await renderApp();
    const row = rowOf(await openComments(), 'Mot 1');
    await tellPlacements(services, { [id]: 'gone' });
    expect(row.getByText(FLAG)).toHaveTextContent(
      'Ce passage a changé depuis le commentaire. Texte cité tel qu’il était le 22 avril à 17:12.',
    );
    expect(row.getByRole('blockquote')).toHaveTextContent(gone.exact);
    expect(row.queryByRole('link', { name: 'Voir le passage' })).toBeNull();
  });

  it('finds those whose passage is gone together, and each in its place', async () => {
    const { id: first } = addComment('Mot 1', { quote: gone, ...at('10:00') });
    const { id: other } = addComment('Mot 2', { quote: standing, ...at('11:00') });
    const { user, router, services } = await renderApp();
    const section = await openComments();
    await tellPlacements(services, { [first]: 'gone', [other]: 'exact' });
    await user.click(section.getByRole('button', { name: 'Le passage a changé (1)' }));
    await user.click(section.getByRole('link', { name: gone.exact }));
    expect(router.state.location.hash).toBe(`#c-${first}`);
    await waitFor(() => expect(rowElement(section, 'Mot 1')).toHaveFocus());
  });

  it('has a long quotation shortened, and whole when they want it', async () => {
    const exact = `${'Des mots sans fin. '.repeat(200)}Fin.`;
    addComment('Mot 1', { quote: { ...gone, exact } });
    const { user } = await renderApp();
    const row = rowOf(await openComments(), 'Mot 1');
    expect(row.getByRole('blockquote').textContent.length).toBeLessThan(300);
    await user.click(row.getByRole('button', { name: 'Citation entière' }));
    expect(row.getByRole('blockquote')).toHaveTextContent(/Fin\.$/);
    await user.click(row.getByRole('button', { name: 'Citation entière' }));
    expect(row.getByRole('blockquote').textContent.length).toBeLessThan(300);
  });

  it.each([
    ['megabytes', 'x'.repeat(2_000_000)],
    ['markup', `<img src=x onerror=alert(1)>${'<b>'.repeat(100_000)}`],
    ['blanks before its words', `${' \n'.repeat(500_000)}${'fin '.repeat(100)}`],
    ['marks that are heaped', `a${'\u0301'.repeat(1_000_000)}`],
  ])('is not kept from reading by a quote of %s', async (_, exact) => {
    addComment('Mot 1', { quote: { ...gone, exact }, ...at('10:00') });
    addComment('Mot 2', at('11:00'));
    const { user } = await renderApp();
    const section = await openComments();
    const row = rowOf(section, 'Mot 1');
    await user.click(row.getByRole('button', { name: 'Citation entière' }));
    expect(rowElement(section, 'Mot 1').textContent.length).toBeLessThan(25_000);
    expect(rowElement(section, 'Mot 1').querySelector('img, b b')).toBeNull();
    expect(rowOf(section, 'Mot 2').getByRole('button', { name: 'Répondre' })).toBeVisible();
  });

  it('sees no empty quotation', async () => {
    addComment('Mot 1', { quote: { ...gone, exact: ' \u200b ' } });
    await renderApp();
    expect(rowOf(await openComments(), 'Mot 1').queryByRole('blockquote')).toBeNull();
  });
});

describe('a link to a comment on a passage', () => {
  it('names the passage’s words when it is copied', async () => {
    const { id } = addComment('Mot 1', { quote: standing });
    const { user } = await renderApp();
    const row = await openActions(user, await openComments(), 'Mot 1');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(row.getByRole('button', { name: 'Copier le lien' }));
    expect(await row.findByText('Lien copié')).toHaveRole('status');
    const [[copied = ''] = []] = writeText.mock.calls;
    expect(copied).toMatch(new RegExp(`^http://localhost:3000/#c-${id}:~:text=`));
    expect(decodeURIComponent(copied)).toContain(standing.exact);
  });

  it.each([
    ['#c-ID', ''],
    ['#c-ID:~:text=…, where the browser leaves it', ':~:text=un%20accord'],
  ])('leads to the comment where the passage is gone: %s', async (_, directive) => {
    const { id } = addComment('Mot 1', { quote: gone });
    const { services } = await renderApp(`/#c-${id}${directive}`);
    const section = await openComments();
    await tellPlacements(services, { [id]: 'gone' });
    await waitFor(() => expect(rowElement(section, 'Mot 1')).toHaveFocus());
  });

  it('leads to the comment on the article whatever words it carries', async () => {
    const { id } = addComment('Mot 1');
    await renderApp(`/#c-${id}:~:text=mots`);
    const section = await openComments();
    await waitFor(() => expect(rowElement(section, 'Mot 1')).toHaveFocus());
  });

  it('leads to the passage and not to the comment where the page is opened with it', async () => {
    const { id } = addComment('Mot 1', { quote: standing });
    const { services } = await renderApp(`/#c-${id}`);
    const section = await openComments();
    await tellPlacements(services, { [id]: 'exact' });
    const row = rowElement(section, 'Mot 1');
    expect(row).not.toHaveFocus();
    expect(row.dataset['marked']).toBeUndefined();
  });

  it('leads to where the comment stands when it is a link of the page', async () => {
    const { id } = addComment('Mot 1', { quote: standing, ...at('10:00') });
    const { user, services, router } = await renderApp();
    const section = await openComments();
    await tellPlacements(services, { [id]: 'exact' });
    await user.click(rowOf(section, 'Mot 1').getByRole('link', { name: '22 avril, 10:00' }));
    expect(router.state.location.hash).toBe(`#c-${id}`);
    await waitFor(() => expect(rowElement(section, 'Mot 1')).toHaveFocus());
    expect(rowElement(section, 'Mot 1').dataset['marked']).toBe('true');
  });
});
