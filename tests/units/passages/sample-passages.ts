/** The sample article with some more paragraphs: as the text that passages are named in, and as a page. */
import { sample } from '../../../mocks/sample.ts';
import type { Quote } from '../../../src/api/model.ts';
import { displayText } from '../../../src/lib/french-spacing.ts';
import { otherParagraphs } from './text-fragment-cases.ts';

const paragraphs = sample.articles
  .flatMap(({ body }) => body)
  .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
  .flatMap((inline) => (inline.type === 'text' ? [inline.text] : []));
const lines = [...paragraphs, ...otherParagraphs];

export const sampleText = lines.join('\n');

export interface Passage {
  start: number;
  end: number;
}

/** The first passage of the sample that begins and ends with these words. */
export function passageOf(from: string, to: string): Passage {
  const start = sampleText.indexOf(from);
  const last = sampleText.indexOf(to, start);
  if (start < 0 || last < 0) throw new Error(`The sample has no ${from} … ${to}`);
  return { start, end: last + to.length };
}

/** A passage as comments quote it: with 32 signs of context. */
export function quoteOfSample({ start, end }: Passage): Quote {
  return {
    exact: sampleText.slice(start, end),
    prefix: sampleText.slice(Math.max(0, start - 32), start),
    suffix: sampleText.slice(end, end + 32),
  };
}

/** Puts the sample into the page as it is shown: with French spacing, and each line's middle in an element. */
export function showSample(): void {
  document.documentElement.lang = 'fr';
  document.body.replaceChildren(
    ...lines.map((line) => {
      const shown = displayText(line, 'fr');
      const third = Math.floor(shown.length / 3);
      const middle = document.createElement('em');
      middle.append(shown.slice(third, 2 * third));
      const paragraph = document.createElement('p');
      paragraph.append(shown.slice(0, third), middle, shown.slice(2 * third));
      return paragraph;
    }),
  );
}

/** The DOM range of a passage. */
export function rangeOf({ start, end }: Passage): Range {
  const range = document.createRange();
  for (const { node, at } of nodesOfSample()) {
    if (start >= at && start < at + node.data.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.data.length) {
      range.setEnd(node, end - at);
      break;
    }
  }
  return range;
}

/** The passage of a DOM range. */
export function passageIn(range: Range): Passage {
  const nodes = nodesOfSample();
  const offsetOf = (container: Node, offset: number) => {
    const place = nodes.find(({ node }) => node === container);
    if (!place) throw new Error('Outside of the text');
    return place.at + offset;
  };
  return {
    start: offsetOf(range.startContainer, range.startOffset),
    end: offsetOf(range.endContainer, range.endOffset),
  };
}

/** The text nodes of the page, and where each begins in the sample's text. */
function nodesOfSample(): { node: Text; at: number }[] {
  const found: { node: Text; at: number }[] = [];
  let at = 0;
  for (const paragraph of document.body.children) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      found.push({ node, at });
      at += node.data.length;
    }
    at += 1;
  }
  return found;
}
