/** Passages that readers speak of, and what stands beside them. */
import type { Locator, Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article, Block, Comment, Inline, Quote } from '../../src/api/model.ts';
import { linesOf, openText } from './passage-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expect } from './test.ts';

/** Some words of each paragraph of the sample's lead. */
export const WORDS = {
  p1: 'feuille de route bilatérale',
  p2: 'la transition numérique de l’administration publique',
  p3: 'réseau régional de transport en commun',
  p4: 'stimuler l’économie locale',
  p5: 'un modèle de territoire inclusif',
  p6: 'la maturité d’un partenariat',
} as const;

type Said = Partial<Pick<Comment, 'parentId' | 'postedAt' | 'status'>> & {
  name?: string;
  text?: string;
  quote?: Partial<Quote>;
};

/** A reader speaks of words of an article, as the article has them now. */
export function speakOf(db: Db, article: Article, words: string, said: Said = {}): Comment {
  const { name = 'Lectrice Fictive', text = 'Un avis sur ces mots.', quote, ...rest } = said;
  return db.comment({
    articleId: article.id,
    author: { name },
    text,
    quote: { ...quoteOf(article, words), ...quote },
    ...rest,
  });
}

/** An opinion on each of `WORDS`, the last ones first. */
export function speakOfAll(db: Db): Comment[] {
  return Object.entries(WORDS)
    .toReversed()
    .map(([key, words]) =>
      speakOf(db, leadOf(db), words, { text: `Un avis sur ${words} (${key}).` }),
    );
}

/** A comment on one passage, with an answer to it. */
export function discussPassage(db: Db, article: Article, words: string): Comment {
  const first = speakOf(db, article, words, { text: 'Un premier avis.' });
  const { id: parentId, articleId } = first;
  db.comment({ articleId, parentId, author: { name: 'Lecteur' }, text: 'Une réponse.' });
  return first;
}

/** The first of these words in an article of paragraphs, with what stands around them. */
function quoteOf({ body }: Article, exact: string): Quote {
  const text = body.map(wordsOf).join('\n');
  const start = Math.max(0, text.indexOf(exact));
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

const wordsOf = (block: Block) =>
  'children' in block ? block.children.map(inlineWords).join('') : '';
const inlineWords = (inline: Inline): string => {
  if ('text' in inline) return inline.text;
  return 'children' in inline ? inline.children.map(inlineWords).join('') : '';
};

const SPOKEN = /(sur ce passage|على هذا المقطع)$/;

/** Opens an article, and waits for what readers say beside it. */
export async function openDiscussed(page: Page, address = '/'): Promise<void> {
  await openText(page, address);
  await page.locator('[data-aside]').getByRole('button', { name: SPOKEN }).first().waitFor();
}

export const notes = (page: Page) => page.getByRole('article', { name: SPOKEN });
export const noteWith = (page: Page, words: string | RegExp) =>
  notes(page).filter({ hasText: words });
/** What opens a note, and closes it. */
export const dotOf = (note: Locator) => note.getByRole('button', { name: SPOKEN });
/** What is said of a block's passages, where there is no margin. */
export const markOn = (page: Page, key: string) =>
  page.locator(`[id="b-${key}"]`).getByRole('button', { name: SPOKEN });
export const sheet = (page: Page) =>
  page.getByRole('dialog', { name: /^(Sur|Commenter) ce passage/ });

/** How far a note is from being beside the middle of its passage's first line, in pixels. */
export async function offBy(page: Page, note: Locator, words: string): Promise<number> {
  const { first } = await linesOf(page, words);
  const dot = await note.locator('[data-mark]').boundingBox();
  return (dot ? dot.y + dot.height / 2 : Number.NaN) - (first.top + first.bottom) / 2;
}

/** A mark stands right after some words that are read from the left, on their line. */
export async function expectAfter(page: Page, mark: Locator, words: string): Promise<void> {
  const { last } = await linesOf(page, words);
  const { x, y, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  expect.soft(Math.abs(y + height / 2 - (last.top + last.bottom) / 2), words).toBeLessThan(4);
  expect.soft(x - last.x, words).toBeGreaterThanOrEqual(0);
  expect.soft(x - last.x, words).toBeLessThan(16);
}

/** Pairs of notes that stand over one another or are not in the order of the text. */
export function noteFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-note]')].map((note) => ({
      words: note.textContent.slice(0, 60),
      ...note.getBoundingClientRect().toJSON(),
    }));
    return boxes.flatMap((box, index) => {
      const next = boxes[index + 1];
      return next && next.top < box.bottom ? [`${box.words} is over ${next.words}`] : [];
    });
  });
}

/** The words that are painted by a name of `paint-passages.ts`, or of `paint-choice.ts`. */
export const painted = (page: Page, name: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`lf-${name}`) ?? [])]
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        )
        .join('|')
        .replaceAll(/[\u00A0\u202F]/g, ' '),
    name,
  );
