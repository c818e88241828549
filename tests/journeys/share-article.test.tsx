import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';

const ADDRESS =
  'http://localhost:3000/articles/innovation-et-solidarite-territoriale-casablanca-settat-et-ile-de-france-relancent-leur-partenariat-strategique';

/** A device with a pointer of this kind, whose sheet does what `sheet` says. */
function withSheet(pointer: 'coarse' | 'fine', sheet: () => Promise<void>) {
  const share = vi.fn(sheet);
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes(pointer) }),
  );
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  return share;
}

async function pressShare(user: Awaited<ReturnType<typeof renderApp>>['user']) {
  const { article } = await openedArticle();
  await user.click(article.getByRole('button', { name: 'Partager' }));
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

describe('a reader who shares the article', () => {
  it('copies its own address, also from the front page, and is told so for a while', async () => {
    const { user } = await renderApp('/');
    await pressShare(user);
    expect(await screen.findByText('Lien copié')).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toBe(ADDRESS);
    await vi.waitFor(() => expect(screen.queryByText('Lien copié')).toBeNull(), 4000);
  });

  it('is told when the link could not be copied', async () => {
    const { user } = await renderApp('/');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await pressShare(user);
    expect(await screen.findByText('Le lien n’a pas pu être copié.')).toHaveRole('status');
  });

  it('gets the system’s sheet on a touch screen', async () => {
    const share = withSheet('coarse', () => Promise.resolve());
    const { user } = await renderApp('/');
    await pressShare(user);
    expect(share).toHaveBeenCalledWith({
      title: expect.stringMatching(/^Innovation et solidarité territoriale : /),
      url: ADDRESS,
    });
    expect(screen.queryByText('Lien copié')).toBeNull();
  });

  it('is told nothing when they close the sheet', async () => {
    withSheet('coarse', () => Promise.reject(new DOMException('closed', 'AbortError')));
    const { user } = await renderApp('/');
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    await pressShare(user);
    expect(screen.queryByText('Lien copié')).toBeNull();
    expect(copy).not.toHaveBeenCalled();
  });

  it('copies the link where the sheet fails', async () => {
    withSheet('coarse', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { user } = await renderApp('/');
    await pressShare(user);
    expect(await screen.findByText('Lien copié')).toBeVisible();
  });

  it('copies the link where there is a mouse', async () => {
    const share = withSheet('fine', () => Promise.resolve());
    const { user } = await renderApp('/');
    await pressShare(user);
    expect(await screen.findByText('Lien copié')).toBeVisible();
    expect(share).not.toHaveBeenCalled();
  });
});
