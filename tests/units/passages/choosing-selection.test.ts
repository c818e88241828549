import { afterEach, describe, expect, it } from 'vitest';
import { paragraphInView } from '../../../src/features/comments/passages/choosing/paragraph-in-view.ts';
import {
  plainWords,
  selectedRange,
} from '../../../src/features/comments/passages/choosing/selected-passage.ts';
import { describePassage } from '../../../src/features/comments/passages/matching/describe-passage.ts';
import { textViewOf } from '../../../src/features/comments/passages/text/text-view.ts';

/** An article as the page has it: what is `[marked]` in a block is a control beside its text. */
function openArticle(...blocks: string[]) {
  const body = blocks
    .map(
      (block, index) =>
        `<div id="b-${index}">${block}<div data-aside="${index}"><button>+</button><p>Une note.</p></div></div>`,
    )
    .join('');
  document.body.innerHTML = `<main><h1>Le titre</h1><div id="text">${body}</div><p id="below">Dessous.</p></main>`;
  const root = document.getElementById('text');
  if (!root) throw new Error('no text');
  return textViewOf(root);
}

/** The text node that has these words, and where they begin in it. */
function placeOf(words: string): [node: Node, offset: number] {
  const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const offset = node.nodeValue?.indexOf(words) ?? -1;
    if (offset >= 0) return [node, offset];
  }
  throw new Error(`${words} is nowhere`);
}

/** Selects from the first of some words to the end of others. */
function select(from: string, to: string): Selection | null {
  const [start, end] = [placeOf(from), placeOf(to)];
  const selection = document.getSelection();
  selection?.setBaseAndExtent(...start, end[0], end[1] + to.length);
  return selection;
}

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('a selection in an article', () => {
  const PARAGRAPHS = ['<p>Un <em>premier</em> bloc.</p>', '<p>Un second bloc\u202F!</p>'];

  function wordsOf(from: string, to: string, blocks = PARAGRAPHS) {
    const view = openArticle(...blocks);
    const range = selectedRange(view, select(from, to));
    return range && view.text.slice(range.start, range.end);
  }

  it.each([
    ['a word', 'bloc', 'bloc', 'bloc'],
    ['through inline elements', 'Un', 'bloc', 'Un premier bloc'],
    ['over blocks', 'premier', 'second', 'premier bloc.\nUn second'],
    ['from above the text', 'titre', 'premier', 'Un premier'],
    ['to below the text', 'second', 'Dessous', 'second bloc\u202F!'],
    ['from above to below', 'titre', 'Dessous', 'Un premier bloc.\nUn second bloc\u202F!'],
  ])('%s', (_, from, to, words) => {
    expect(wordsOf(from, to)).toBe(words);
  });

  it.each([
    ['outside of the text', 'Le titre', 'titre'],
    ['in a note beside it', 'Une', 'note'],
    ['of signs alone', '.', '.'],
  ])('is none %s', (_, from, to) => {
    expect(wordsOf(from, to)).toBeUndefined();
  });

  it('is none where nothing is selected', () => {
    const view = openArticle(...PARAGRAPHS);
    expect(selectedRange(view, null)).toBeUndefined();
    document.getSelection()?.collapse(...placeOf('bloc'));
    expect(selectedRange(view, document.getSelection())).toBeUndefined();
  });

  it.each([
    ['over the items of a list', '<ul><li><p>Une</p></li><li><p>Deux</p></li></ul>', 'Une\nDeux'],
    [
      'over the cells of a table',
      '<section><table><tbody><tr><td>Une</td><td>Deux</td></tr></tbody></table></section>',
      'Une\nDeux',
    ],
    [
      'in a caption',
      '<figure><img alt=""><figcaption><span>Une vue des Deux</span></figcaption></figure>',
      'Une vue des Deux',
    ],
  ])('%s', (_, block, words) => {
    expect(wordsOf('Une', 'Deux', [block])).toBe(words);
  });

  it('of many ranges goes from the first to the last, as Firefox makes them in tables', () => {
    const view = openArticle('<table><tbody><tr><td>Une</td><td>Deux</td></tr></tbody></table>');
    const ranges = ['Deux', 'Une'].map((words) => {
      const range = document.createRange();
      const [node] = placeOf(words);
      range.selectNodeContents(node);
      return range;
    });
    const selection = select('Une', 'Deux');
    Object.defineProperty(selection, 'rangeCount', { value: 2, configurable: true });
    Object.defineProperty(selection, 'getRangeAt', {
      value: (index: number) => ranges[index],
      configurable: true,
    });
    const range = selectedRange(view, selection);
    Reflect.deleteProperty(selection ?? {}, 'rangeCount');
    Reflect.deleteProperty(selection ?? {}, 'getRangeAt');
    expect(range && view.text.slice(range.start, range.end)).toBe('Une\nDeux');
  });

  it('stands for whole words, and is copied as it was selected', () => {
    const view = openArticle(
      '<p>Il dit\u00A0: «\u202FNon\u202F!\u202F»</p>',
      '<p>Puis 4\u202F000.</p>',
    );
    const range = selectedRange(view, select('l dit', 'Pui')) ?? { start: 0, end: 0 };
    expect(plainWords(view, range)).toBe('l dit : « Non ! »\n\nPui');
    expect(describePassage(view.text, range)?.exact).toBe('Il dit : « Non ! »\nPuis');
  });

  it('is copied without what stands around it', () => {
    const view = openArticle('<p>Un bloc.</p>', '<hr>', '<p>Un autre.</p>');
    const range = selectedRange(view, select('titre', 'Dessous')) ?? { start: 0, end: 0 };
    expect(plainWords(view, range)).toBe('Un bloc.\n\nUn autre.');
  });
});

describe('the paragraph that is meant without a selection', () => {
  const BLOCKS = ['<p>Un.</p>', '<hr>', '<p>Deux.</p>', '<p>Trois.</p>'];

  /** The blocks as they stand on the screen: the top of each, 100 apart. */
  function onScreen(scrolled: number, height = 100) {
    const view = openArticle(...BLOCKS);
    view.blocks.forEach(({ element }, index) => {
      const top = index * height - scrolled;
      element.getBoundingClientRect = () => new DOMRect(0, top, 600, height);
    });
    return view;
  }

  it.each([
    ['the first where all are in view', 0, '0'],
    ['the first that begins in view', 10, '2'],
    ['the last of all where the reader is below', 3000, '3'],
    ['the first where the reader is above', -3000, '0'],
  ])('is %s', (_, scrolled, key) => {
    expect(paragraphInView(onScreen(scrolled))?.key).toBe(key);
  });

  it('is the one that fills the window where none begins in it', () => {
    expect(paragraphInView(onScreen(5000, 2000))?.key).toBe('2');
  });

  it('is the one with the focus, wherever the reader is', () => {
    const view = onScreen(3000);
    view.blocks[2]?.element.querySelector('button')?.focus();
    expect(paragraphInView(view)?.key).toBe('2');
  });

  it('is the one that was clicked, as long as it is in view', () => {
    const view = onScreen(0);
    document.getSelection()?.collapse(...placeOf('Trois'));
    expect(paragraphInView(view)?.key).toBe('3');
    for (const { element } of view.blocks) {
      element.getBoundingClientRect = () => new DOMRect(0, -500, 600, 100);
    }
    const first = view.blocks[0];
    if (first) first.element.getBoundingClientRect = () => new DOMRect(0, 50, 600, 100);
    expect(paragraphInView(view)?.key).toBe('0');
  });

  it('is none where there is no word', () => {
    expect(paragraphInView(openArticle('<hr>'))).toBeUndefined();
    expect(paragraphInView(openArticle())).toBeUndefined();
  });
});
