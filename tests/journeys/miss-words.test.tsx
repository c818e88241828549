import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';

// The page's own import() asks for the words: no newsroom can keep them back.
const words = vi.hoisted(() => ({ areThere: true, asked: 0 }));
const load = async (original: () => Promise<object>) => {
  words.asked += 1;
  if (!words.areThere) throw new TypeError('Failed to fetch dynamically imported module');
  return original();
};
for (const part of ['en.ts?first', 'ar.ts?first', 'ar.ts?rest']) {
  vi.doMock(`../../src/i18n/catalogues/${part}`, load);
}

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
    const headline = await screen.findByRole('link', { name: /Un séisme/ });
    words.areThere = false;
    // React says so to developers, of this part and of the one that follows the list.
    const error = vi.spyOn(console, 'error').mockReturnValue();
    await user.click(headline);
    const failure = await screen.findByText('تعذّر تحميل هذا الجزء من الصفحة.');
    expect(failure.parentElement).toHaveRole('alert');
    expect(screen.getByRole('heading', { level: 1, name: /^Un séisme/ })).toBeVisible();
    expect(error).toHaveBeenCalled();

    words.areThere = true;
    await user.click(screen.getByRole('button', { name: 'أعد المحاولة' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'التعليقات (0)' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
