import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { articleOptions } from '../../src/features/article/article-queries.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';

const LEAD = /^Innovation et solidarité territoriale/;
const LEAD_SLUG =
  'innovation-et-solidarite-territoriale-casablanca-settat-et-ile-de-france-relancent-leur-partenariat-strategique';
const BRIEF = 'un-seisme-de-magnitude-6-2-secoue-istanbul';

const item = (id: string, title: string) => ({
  ...{ id, slug: id, title, kind: 'article' },
  publishedAt: '2025-04-23T14:07:00+01:00',
});

function keep(...items: object[]) {
  localStorage.setItem('le-fil:saved', JSON.stringify({ version: 1, value: items }));
}

async function savedPage() {
  await screen.findByRole('heading', { level: 1, name: 'Enregistrés' });
  return within(screen.getByRole('region', { name: 'Enregistrés' }));
}

describe('a reader who keeps an article for later', () => {
  it('finds it in the list, newest first, and opens it from there', async () => {
    keep(item('other', 'Déjà là'));
    const { user } = await renderApp();
    const save = await screen.findByRole('button', { name: 'Enregistrer' });
    expect(save).toHaveAttribute('aria-pressed', 'false');
    await user.click(save);
    expect(screen.getByRole('button', { name: 'Enregistré' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );

    const [toList] = screen.getAllByRole('link', { name: 'Enregistrés' });
    if (toList) await user.click(toList);
    const saved = await savedPage();
    expect(saved.getByRole('status')).toHaveTextContent('2 articles enregistrés sur cet appareil');
    const links = saved.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringMatching(/16:40.*22 avril.*Innovation et solidarité/),
      expect.stringMatching(/14:07.*23 avril.*Déjà là/),
    ]);

    await user.click(saved.getByRole('link', { name: /Innovation/ }));
    expect(await screen.findByRole('heading', { level: 1, name: LEAD })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Enregistré' })).toBeVisible();
  });

  it('changes their mind with the same button', async () => {
    const { user } = await renderApp();
    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    await user.click(screen.getByRole('button', { name: 'Enregistré' }));
    expect(screen.getByRole('button', { name: 'Enregistrer' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  it('keeps a brève as well, and is told that it is one', async () => {
    const { user, router } = await renderApp(`/articles/${BRIEF}`);
    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    await router.navigate('/saved');
    const saved = await savedPage();
    expect(saved.getByRole('link')).toHaveTextContent(/14:07.*séisme.*Brève/);
  });

  it('is told where the browser keeps nothing', async () => {
    const { user } = await renderApp();
    const save = await screen.findByRole('button', { name: 'Enregistrer' });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(save);
    expect(screen.getByText(/^Ce navigateur ne garde rien/)).toHaveRole('status');
    expect(screen.getByRole('button', { name: 'Enregistré' })).toBeVisible();
    vi.restoreAllMocks();
    await user.click(screen.getByRole('button', { name: 'Enregistré' }));
  });
});

describe('the list of saved articles', () => {
  it('says how it fills while it is empty', async () => {
    await renderApp('/saved');
    const saved = await savedPage();
    expect(saved.getByRole('status')).toHaveTextContent('Rien d’enregistré pour l’instant.');
    expect(saved.getByText(/^Le bouton Enregistrer d’un article/)).toBeVisible();
    expect(saved.queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('lets go of one after the other, and the keyboard keeps its place', async () => {
    keep(item('a', 'Premier'), item('b', 'Deuxième'), item('c', 'Troisième'));
    const { user } = await renderApp('/saved');
    const saved = await savedPage();
    const remove = (title: string) =>
      saved.getByRole('button', { name: `Retirer ${title} des articles enregistrés` });

    await user.click(remove('Deuxième'));
    expect(saved.queryByText('Deuxième')).not.toBeInTheDocument();
    expect(remove('Troisième')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remove('Premier')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(saved.getByRole('heading', { name: 'Enregistrés' })).toHaveFocus();
    expect(saved.getByRole('status')).toHaveTextContent('Rien d’enregistré');
  });

  it('shows titles in their own language, spaced and unable to disturb the row', async () => {
    keep(
      { ...item('ar', 'الرباط: اتفاق جديد'), language: 'ar' },
      item('fr', 'SIAM : 4 000 \u202Ebiodigesteurs'),
    );
    await renderApp('/saved');
    const saved = await savedPage();
    const arabic = saved.getByText(/^الرباط/);
    expect(arabic).toHaveAttribute('lang', 'ar');
    expect(arabic).toHaveAttribute('dir', 'rtl');
    const french = saved.getByText(/^SIAM/);
    expect(french).toHaveAttribute('lang', 'fr');
    expect(french.textContent).toMatch(/^SIAM\u00A0: 4\u202F000[ \u00A0]biodigesteurs$/);
  });

  it('has an article fetched as soon as the reader points at it', async () => {
    keep({ ...item('lead', 'La une'), slug: LEAD_SLUG });
    const { services, user } = await renderApp('/saved');
    const saved = await savedPage();
    const { queryKey } = articleOptions(services.source, LEAD_SLUG);
    expect(services.queryClient.getQueryState(queryKey)).toBeUndefined();
    await user.hover(saved.getByRole('link', { name: /La une/ }));
    await waitFor(() => expect(services.queryClient.getQueryData(queryKey)).toBeDefined());
  });

  it('needs no newsroom', async () => {
    keep(item('a', 'Premier'));
    newsroom.faults.isOffline = true;
    await renderApp('/saved');
    const saved = await savedPage();
    expect(saved.getByRole('link', { name: /Premier/ })).toBeVisible();
  });
});
