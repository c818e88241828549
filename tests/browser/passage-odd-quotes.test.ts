/** Quotations that no reader would send: nothing breaks, nothing waits, and no words are mistaken. */

import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import { rowWith } from './comment-parts.ts';
import { press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { openText } from './passage-parts.ts';
import { notes, openDiscussed, painted, speakOf, WORDS } from './passages.ts';
import { leadOf, publishFullArticle } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

const EMOJI = '👩‍👩‍👧‍👦';

/** Nothing that the article says. */
const HOSTILE: Record<string, Record<string, string>> = {
  megabytes: {
    'of nothing': 'x'.repeat(1_000_000),
    'of the article’s words': `${WORDS.p1} `.repeat(40_000),
    'of marks': `a${'\u0301'.repeat(500_000)}`,
  },
  bait: {
    'for regular expressions': `${'(a+)+$.*[\\'.repeat(500)}${'a'.repeat(5000)}!`,
    'for a parser': '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'for the eye': `\u202E${'\u2066'.repeat(200)}erdro’l snad sap`,
  },
  'broken signs': {
    'the half of one': '\uD83D',
    'many halves': '\uDC00\uD83D'.repeat(2000),
    zeros: '\u0000'.repeat(100),
  },
  'no words': {
    nothing: '',
    blanks: ' \n\u00A0\u200B',
    'signs alone': '., ; — …',
  },
};

for (const [name, quotations] of Object.entries(HOSTILE)) {
  test(`quotations of ${name} are of no words, and keep no other from its own`, async ({
    page,
    newsroom: { db },
  }) => {
    for (const [text, exact] of Object.entries(quotations)) {
      speakOf(db, leadOf(db), WORDS.p1, { text, quote: { exact } });
    }
    // Looked for after all others.
    const exact = 'la maturité du partenariat';
    speakOf(db, leadOf(db), WORDS.p6, { text: 'Un avis.', quote: { exact } });
    await openDiscussed(page);
    await expect(notes(page)).toHaveText([/Un avis\./]);
    expect(await painted(page, 'passage-1')).toBe(WORDS.p6);
    await press(page, 'c');
    for (const text of Object.keys(quotations)) await expect(rowWith(page, text)).toBeVisible();
  });
}

test('a quotation of the whole article, and one over two paragraphs', async ({
  page,
  newsroom: { db },
}) => {
  const whole = leadOf(db)
    .body.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('\n');
  const over = /l’intelligence.*\n.*?structurants annoncés/.exec(whole)?.[0] ?? '';
  speakOf(db, leadOf(db), whole, { text: 'De tout.' });
  speakOf(db, leadOf(db), over, { text: 'De deux.' });
  await openDiscussed(page);
  await expect(notes(page)).toHaveText([/De tout/, /De deux/]);
  await press(page, ']');
  await expect.poll(() => painted(page, 'open')).toBe(whole.replaceAll('\n', '|'));
  await press(page, ']');
  await expect.poll(() => painted(page, 'open')).toBe(over.replace('\n', '|'));
});

test('quotations in lists, tables, captions and code', async ({ page, newsroom: { db } }) => {
  const article = publishFullArticle(db);
  const words = [
    'Intertitre de niveau 3',
    'Second',
    'La place : le matin',
    'Rabat',
    '577 827',
    'let a = 1;',
  ];
  for (const exact of words) {
    speakOf(db, article, '', { text: exact, quote: { exact, prefix: '', suffix: '' } });
  }
  await openDiscussed(page, `/articles/${article.slug}`);
  await expect.poll(() => painted(page, 'passage-1')).toBe(words.join('|'));
});

for (const [name, text, exact, found] of [
  ['a letter', 'Un texte. Y voir clair.', 'Y', 'Y'],
  [
    'half a family',
    `Une ${EMOJI} de plus, et voilà.`,
    '\u200D👧\u200D👦 de plus',
    `${EMOJI} de plus`,
  ],
  [
    'half a sign',
    `Une ${EMOJI} de plus, et voilà.`,
    `${EMOJI.slice(1)} de plus`,
    `${EMOJI} de plus`,
  ],
  ['half a ligature', 'نص تجريبي حول الاتفاق الجديد هنا.', 'اتفاق الجديد', 'اتفاق الجديد'],
  [
    'an accent alone',
    'Un cafe\u0301 noir et rien de plus.',
    '\u0301 noir et rien',
    'e\u0301 noir et rien',
  ],
] as const) {
  test(`a quotation of ${name} is of whole signs, or of none`, async ({
    page,
    newsroom: { db },
  }) => {
    const article = db.publish({
      title: 'Un essai',
      body: textToBlocks(`${text}\n\nUn second paragraphe, pour la place.\n\nUn troisième.`),
    });
    speakOf(db, article, exact, { text: 'Un avis étrange.' });
    speakOf(db, article, 'troisième', { text: 'Un avis.' });
    await openText(page, `/articles/${article.slug}`);
    await expect.poll(() => painted(page, 'passage-1')).toContain('troisième');
    const [first = ''] = (await painted(page, 'passage-1')).split('|');
    expect([found, 'troisième']).toContain(first);
  });
}
