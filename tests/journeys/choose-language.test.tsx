import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { addComment } from './comments-section.ts';
import { everyBlock } from './full-article.ts';

const root = document.documentElement;

const WORDS = {
  fr: {
    feed: 'En continu',
    none: 'Aucun titre ne correspond.',
    lost: 'Ce fil s’arrête ici.',
    savedNone: 'Rien d’enregistré pour l’instant.',
    settings: 'Réglages de lecture',
    keys: 'Raccourcis clavier',
  },
  ar: {
    feed: 'على مدار الساعة',
    none: 'لا عنوان مطابق.',
    lost: 'ينتهي الخيط هنا.',
    savedNone: 'لم تحفظ شيئا بعد.',
    settings: 'إعدادات القراءة',
    keys: 'اختصارات لوحة المفاتيح',
  },
  en: {
    feed: 'Latest',
    none: 'No headline matches.',
    lost: 'This thread ends here.',
    savedNone: 'Nothing saved yet.',
    settings: 'Reading settings',
    keys: 'Keyboard shortcuts',
  },
} as const;

const keep = (language: Language) =>
  localStorage.setItem(
    'le-fil:preferences',
    JSON.stringify({ version: 1, value: { language, shortcuts: true } }),
  );

const feedHeading = (language: Language) =>
  screen.findByRole('heading', { name: WORDS[language].feed });

describe('the language of the interface', () => {
  it.each([
    ['fr', 'fr', 'ltr'],
    ['fr-MA', 'fr', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['ar-MA', 'ar', 'rtl'],
    ['en-GB', 'en', 'ltr'],
    ['es', 'fr', 'ltr'],
  ] as const)('is, where the newsroom publishes in %s, %s', async (site, language, direction) => {
    await renderApp('/live', { config: { language: site } });
    expect(await feedHeading(language)).toBeVisible();
    expect(root).toHaveAttribute('lang', language);
    expect(root).toHaveAttribute('dir', direction);
  });

  it('is the one that the reader chooses, at once and from then on', async () => {
    const first = await renderApp('/live');
    await feedHeading('fr');
    const languages = within(screen.getByRole('group', { name: 'Langue' }));
    expect(languages.getByRole('button', { pressed: true })).toHaveAccessibleName('FR, Français');
    await first.user.click(languages.getByRole('button', { name: 'ع, العربية' }));
    expect(await feedHeading('ar')).toBeVisible();
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(languages.getByRole('button', { pressed: true })).toHaveAccessibleName('ع, العربية');
    await waitFor(() => expect(document.title).toBe('على مدار الساعة · Le Fil'));
    first.unmount();

    await renderApp('/live', { config: { language: 'en' } });
    expect(await feedHeading('ar')).toBeVisible();
    expect(root).toHaveAttribute('lang', 'ar');
  });

  it('leaves the article, its list and what was typed as they are', async () => {
    const { user } = await renderApp('/live?q=siam');
    await screen.findByText('3 titres');
    await user.click(screen.getByRole('button', { name: /English/ }));
    expect(await screen.findByText('3 headlines')).toBeVisible();
    for (const field of screen.getAllByRole('searchbox')) expect(field).toHaveValue('siam');
    const title = screen.getByText(/Crédit Agricole/);
    expect(title).toHaveAttribute('lang', 'fr');
    expect(title).toHaveAttribute('dir', 'ltr');
  });
});

describe('in Arabic', () => {
  it.each([
    [0, 'لا عنوان مطابق.'],
    [1, 'عنوان واحد'],
    [2, 'عنوانان'],
    [3, '3 عناوين'],
    [11, '11 عنوانا'],
  ])('%d headlines are « %s »', async (count, words) => {
    for (let n = 1; n <= count; n += 1) newsroom.db.publish({ title: `Pareil ${n}` });
    await renderApp('/live?q=pareil', { config: { language: 'ar' } });
    expect(await screen.findByText(words)).toHaveRole('status');
  });

  it('days have Moroccan months and the figures that the newsrooms print', async () => {
    newsroom.db.publish({ title: 'Décembre', publishedAt: '2025-12-31T09:05:00+01:00' });
    await renderApp('/live', { config: { language: 'ar' } });
    const days = await screen.findAllByRole('heading', { level: 2 });
    expect(days.map((day) => day.textContent)).toEqual([
      'الأربعاء 31 دجنبر 2025',
      'الأربعاء 23 أبريل 2025',
      'الثلاثاء 22 أبريل 2025',
    ]);
    expect(document.body.textContent).not.toMatch(/[٠-٩]/);
  });
});

/** The key of a message where its words should be. */
const RAW =
  /^(skip|close)$|\b(live|search|tool|nav|feed|art|brief|near|print|com|set|state|saved|keys)\.[a-z]/;

/** What the page says, text by text and label by label, that is no words. */
function missing(): string[] {
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
    texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '');
  }
  expect(texts.length).toBeGreaterThan(30);
  return texts.filter((text) => RAW.test(text));
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = WORDS[language];

  it.each([
    ['/', 'Un commentaire'],
    ['/live?q=rien', words.none],
    ['/articles/tout', /\(0\)$/],
    ['/articles/un-seisme-de-magnitude-6-2-secoue-istanbul', /\(0\)$/],
    ['/articles/rien', words.lost],
    ['/saved', words.savedNone],
    ['/ailleurs', words.lost],
  ])('no message is missing on %s', async (address, last) => {
    newsroom.db.publish({
      title: 'Tout',
      body: everyBlock,
      authors: [{ name: 'A' }, { name: 'B' }],
      updatedAt: '2025-04-24T08:00:00+01:00',
      tags: ['Essai'],
    });
    addComment('Un commentaire');
    keep(language);
    await renderApp(address);
    await feedHeading(language);
    await screen.findByText(last);
    expect(missing()).toEqual([]);
  });

  it('no message is missing in the sheets', async () => {
    keep(language);
    const { user } = await renderApp('/live');
    await feedHeading(language);
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: words.keys });
    expect(missing()).toEqual([]);
    await user.click(within(keys).getAllByRole('button')[0] ?? keys);

    const [opener] = screen
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-haspopup') === 'dialog');
    if (opener) await user.click(opener);
    await screen.findByRole('dialog', { name: words.settings });
    expect(missing()).toEqual([]);
  });
});
