import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';

// The page's own import() asks for the words: no newsroom can keep them back.
const words = vi.hoisted(() => ({ areThere: true, asked: 0 }));
const load = (original: () => unknown) => {
  words.asked += 1;
  if (!words.areThere) throw new TypeError('Failed to fetch dynamically imported module');
  return original();
};
vi.doMock('../../src/i18n/catalogues/en.ts?first', load);
vi.doMock('../../src/i18n/catalogues/ar.ts?first', load);
vi.doMock('../../src/i18n/catalogues/ar.ts?rest', load);

const english = () => screen.getByRole('button', { name: 'EN, English' });

describe('words that do not come', () => {
  it('leave the page in its language, and come when they are asked for again', async () => {
    const { user } = await renderApp('/');
    const { title } = await openedArticle();
    words.areThere = false;
    await user.click(english());
    await waitFor(() => expect(words.asked).toBe(1));
    expect(title).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'fr');
    expect(english()).toHaveAttribute('aria-pressed', 'false');

    words.areThere = true;
    await user.click(english());
    expect(await screen.findByRole('button', { name: 'Share' })).toBeVisible();
    expect(title).toBeVisible();
    expect(english()).toHaveAttribute('aria-pressed', 'true');
  });

  it('at the start leave their place to another language', async () => {
    words.areThere = false;
    await renderApp('/', { config: { language: 'ar' } });
    await openedArticle();
    expect(document.documentElement).toHaveAttribute('lang', 'fr');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
  });

  it('for a part of the page keep that part back until it is asked for again', async () => {
    words.areThere = true;
    const { user } = await renderApp('/live', { config: { language: 'ar' } });
    const settings = await screen.findByRole('button', { name: 'النص والعرض' });
    words.areThere = false;
    await user.click(screen.getAllByRole('link', { name: 'محفوظة' })[0] ?? settings);
    expect(await screen.findByRole('heading', { name: 'حدث خطأ في الصفحة.' })).toBeVisible();
    expect(settings).toBeVisible();
  });
});
