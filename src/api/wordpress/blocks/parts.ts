/** The elements that are blocks of their own, whatever stands in them. */
import type { Block, Inline } from '../../model.ts';
import { decoded, linkAddress } from './addresses.ts';
import { attribute } from './attribute.ts';
import { type ElementKind, isInText, kindOf } from './element-kinds.ts';
import type { Page } from './page.ts';
import { frameIn, playerBeside } from './players.ts';
import { captioned } from './read-figure.ts';
import { imageIn } from './read-image.ts';
import { quoteIn } from './read-quote.ts';
import { tableIn } from './read-table.ts';

/** Reads the blocks that a node holds. */
export type Inner = (node: Node) => Block[];

/** The blocks of an element; undefined where what it holds stands for it. Without `inner` it is too deep. */
export function partOf(
  element: Element,
  kind: ElementKind,
  page: Page,
  inner: Inner | undefined,
): Block[] | undefined {
  switch (kind) {
    case 'divider':
      return [{ type: 'divider', id: '' }];
    case 'image':
      return imageIn(element, page);
    case 'frame':
      return frameIn(element, page);
    case 'preformatted':
      return inner && codeIn(element, inner);
    case 'list':
      return inner && listIn(element, inner);
    case 'quote':
      return inner && [...quoteIn(element, inner), ...playerBeside(element, page)];
    case 'figure':
      return inner && captioned(element, inner);
    case 'table':
      return inner && tableIn(element, inner);
    case 'media':
      return inner && mediaIn(element, page, inner);
    case 'post':
      return inner && [...inner(element), ...playerBeside(element, page)];
    default:
      return undefined;
  }
}

/** Code as it is written, unless blocks stand in it. */
function codeIn(element: Element, inner: Inner): Block[] {
  const parts = [...element.querySelectorAll('*')];
  const isText = parts.every((part) => isInText(kindOf(part)) && part.localName !== 'img');
  if (!isText) return inner(element);
  for (const part of parts) if (part.localName === 'br') part.replaceWith('\n');
  const text = element.textContent?.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  return text ? [{ type: 'code', id: '', text }] : [];
}

/** What stands in a list beside its items belongs to the one before. */
function listIn(list: Element, inner: Inner): Block[] {
  const items: Block[][] = [];
  // Of the same document: in the page's own, pictures would be fetched.
  const holder = () => list.ownerDocument.createDocumentFragment();
  let beside = holder();
  const addBeside = () => {
    const blocks = inner(beside);
    const last = items.at(-1);
    if (last) for (const block of blocks) last.push(block);
    else if (blocks.length > 0) items.push(blocks);
    beside = holder();
  };
  for (const node of [...list.childNodes]) {
    if (node instanceof Element && node.localName === 'li') {
      addBeside();
      const blocks = inner(node);
      if (blocks.length > 0) items.push(blocks);
    } else beside.append(node);
  }
  addBeside();
  return items.length > 0
    ? [{ type: 'list', id: '', ordered: list.localName === 'ol', items }]
    : [];
}

/** A link to the file, by the file's name, unless what is there for old browsers has one. */
function mediaIn(media: Element, page: Page, inner: Inner): Block[] {
  const file = media.matches('[src]') ? media : media.querySelector('source[src]');
  const href = file && linkAddress(attribute(file, 'src'), page.base);
  const fallback = inner(media);
  if (!href || media.querySelector('a[href]')) return fallback;
  const link: Inline = { type: 'link', href, children: [{ type: 'text', text: nameOf(href) }] };
  return [{ type: 'paragraph', id: '', children: [link] }, ...fallback];
}

function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  return decoded(pathname.split('/').at(-1) || hostname);
}
