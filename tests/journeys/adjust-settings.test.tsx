import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';

const root = document.documentElement;
const opener = () => screen.findByRole('button', { name: 'Texte et affichage' });

async function openSettings(user: UserEvent) {
  await user.click(await opener());
  return within(await screen.findByRole('dialog', { name: 'Réglages de lecture' }));
}

/** What another page on this device, or this one after a reload, starts from. */
function kept(): unknown {
  return JSON.parse(localStorage.getItem('le-fil:preferences') ?? '{}').value;
}

function keep(value: object) {
  localStorage.setItem('le-fil:preferences', JSON.stringify({ version: 1, value }));
}

afterEach(() => {
  window.innerWidth = 1024;
});

describe('a reader who adjusts the page', () => {
  it('can have forgotten what they have read', async () => {
    const { user } = await renderApp();
    await screen.findByRole('heading', { level: 1, name: /^Innovation/ });
    await waitFor(() => expect(localStorage.getItem('le-fil:read')).toContain('20250422'));
    const settings = await openSettings(user);
    await user.click(settings.getByRole('button', { name: 'Oublier ce que j’ai lu' }));
    expect(settings.getByText('C’est oublié.')).toHaveRole('status');
    expect(localStorage.getItem('le-fil:read')).not.toContain('20250422');
    expect(localStorage.getItem('le-fil:visits')).not.toContain('20250423');
  });

  it('sees every change at once, and finds it again after a reload', async () => {
    const { user, unmount } = await renderApp();
    const settings = await openSettings(user);
    await user.click(settings.getByRole('radio', { name: 'Sombre' }));
    expect(root.dataset.theme).toBe('dark');
    await user.click(settings.getByRole('radio', { name: 'Large' }));
    expect(root.dataset.width).toBe('wide');
    await user.click(settings.getByRole('button', { name: 'Agrandir' }));
    expect(root.dataset.size).toBe('3');
    expect(settings.getByText('Taille 3 sur 5')).toHaveRole('status');
    expect(kept()).toMatchObject({ theme: 'dark', width: 'wide', size: 3 });

    unmount();
    const again = await renderApp();
    const found = await openSettings(again.user);
    expect(found.getByRole('radio', { name: 'Sombre' })).toBeChecked();
    expect(found.getByRole('radio', { name: 'Large' })).toBeChecked();
    expect(found.getByText('Taille 3 sur 5')).toHaveRole('status');
  });

  it('judges the size on the first words of the open article', async () => {
    keep({ language: 'en' });
    const { user } = await renderApp();
    await user.click(await screen.findByRole('button', { name: 'Text and display' }));
    const settings = within(await screen.findByRole('dialog', { name: 'Reading settings' }));
    const sample = settings.getByText(/^La collaboration entre les régions/);
    expect(sample.closest('[lang]')).toHaveAttribute('lang', 'fr');
  });

  it('comes to the end of the sizes, and keeps the focus there', async () => {
    keep({ size: 4 });
    const { user } = await renderApp();
    const settings = await openSettings(user);
    const larger = settings.getByRole('button', { name: 'Agrandir' });
    await user.click(larger);
    expect(larger).toHaveFocus();
    expect(larger).toHaveAttribute('aria-disabled', 'true');
    await user.click(larger);
    expect(root.dataset.size).toBe('5');
    await user.click(settings.getByRole('button', { name: 'Réduire' }));
    expect(root.dataset.size).toBe('4');
    expect(larger).toHaveAttribute('aria-disabled', 'false');
  });

  it('chooses among a few with the arrow keys alone', async () => {
    const { user } = await renderApp();
    const settings = await openSettings(user);
    const theme = within(settings.getByRole('group', { name: 'Thème' }));
    await user.click(theme.getByRole('radio', { name: 'Auto' }));
    await user.keyboard('{ArrowRight}');
    expect(root.dataset.theme).toBe('light');
    expect(theme.getByRole('radio', { name: 'Clair' })).toHaveFocus();
  });
});

describe('a reader who changes the language', () => {
  it('has the whole interface in it, in its direction, and the article in its own', async () => {
    const { user } = await renderApp();
    const settings = await openSettings(user);
    await user.click(settings.getByRole('radio', { name: 'العربية' }));
    expect(await screen.findByRole('dialog', { name: 'إعدادات القراءة' })).toBeVisible();
    expect(root).toHaveAttribute('lang', 'ar');
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(root.dataset.content).toBe('fr');
    expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute(
      'dir',
      'ltr',
    );
    expect(kept()).toMatchObject({ language: 'ar' });
  });

  it('has it from the start the next time', async () => {
    keep({ language: 'en' });
    await renderApp();
    expect(await screen.findByRole('button', { name: 'Text and display' })).toBeVisible();
    expect(root).toHaveAttribute('lang', 'en');
    expect(root).toHaveAttribute('dir', 'ltr');
  });

  it('reads each language in that language', async () => {
    const { user } = await renderApp();
    const settings = await openSettings(user);
    const languages = within(settings.getByRole('group', { name: 'Langue' }));
    const names = languages.getAllByRole('radio').map((radio) => radio.closest('label'));
    expect(names.map((name) => [name?.textContent, name?.lang])).toEqual([
      ['Français', 'fr'],
      ['العربية', 'ar'],
      ['English', 'en'],
    ]);
  });
});

describe('the settings close', () => {
  const cases: [way: string, leave: (user: UserEvent) => Promise<unknown>][] = [
    ['with Escape', (user) => user.keyboard('{Escape}')],
    ['with their button', (user) => user.click(screen.getByRole('button', { name: 'Fermer' }))],
    ['with the button that opened them', async (user) => user.click(await opener())],
  ];

  it.each(cases)('%s, and the focus is where it was', async (_, leave) => {
    const { user } = await renderApp();
    await openSettings(user);
    await leave(user);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await opener()).toHaveFocus();
    expect(await opener()).toHaveAttribute('aria-expanded', 'false');
  });

  it('as soon as the reader goes on elsewhere, and the focus stays there', async () => {
    const { user } = await renderApp();
    await openSettings(user);
    const field = screen.getByRole('searchbox', { name: 'Filtrer ou rechercher' });
    await user.click(field);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(field).toHaveFocus();
  });

  it('on a phone beside the sheet', async () => {
    window.innerWidth = 390;
    const { user } = await renderApp();
    await user.click(await screen.findByRole('button', { name: 'Réglages' }));
    const sheet = await screen.findByRole('dialog');
    await act(async () => fireEvent.pointerDown(sheet));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('what is kept', () => {
  it('follows what the reader changes in another tab', async () => {
    await renderApp();
    await opener();
    keep({ theme: 'dark', size: 5 });
    fireEvent(window, new StorageEvent('storage', { key: 'le-fil:preferences' }));
    expect(root.dataset.theme).toBe('dark');
    expect(root.dataset.size).toBe('5');
  });

  it('lasts as long as the page where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = await renderApp();
    const settings = await openSettings(user);
    await user.click(settings.getByRole('radio', { name: 'Sombre' }));
    expect(root.dataset.theme).toBe('dark');
    expect(settings.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  });
});
