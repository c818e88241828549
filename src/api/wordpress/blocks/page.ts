/** What is known of a page while its blocks are read. */
import type { Block } from '../../model.ts';
import { decoded } from './addresses.ts';
import { attribute } from './attribute.ts';
import type { Link } from './paragraph-text.ts';

export interface Page {
  /** A comment embeds nothing, and has no shortcodes. */
  isArticle: boolean;
  /** Its address, for relative ones. */
  base?: string | undefined;
  /** The ids that its own links may lead to. */
  anchors: ReadonlySet<string>;
  /** Those that were passed since the last outermost block. */
  entered: string[];
  /** The outermost block that each stands in, or before. */
  places: Map<string, Block>;
  /** The names of the leftovers of shortcodes that have begun. */
  shortcodes: Set<string>;
  /** Links to places on the page itself, as `#id` until the blocks have ids. */
  links: Link[];
}

/** @param base the address of an article; a comment has none */
export function pageOf(root: ParentNode, base?: string): Page {
  const named = base === undefined ? [] : [...root.querySelectorAll('[id], [name]')];
  return {
    isArticle: base !== undefined,
    base,
    anchors: new Set(named.flatMap((element) => [element.id, attribute(element, 'name')])),
    entered: [],
    places: new Map(),
    shortcodes: new Set(),
    links: [],
  };
}

/** The id of the element of the page itself that an address leads to. */
export function anchorIn(address: string, { base = '', anchors }: Page): string | undefined {
  const [page, id] = address.split('#', 2);
  if (!id || (page !== '' && page !== base)) return undefined;
  return [id, decoded(id)].find((one) => anchors.has(one));
}

/** Blocks have their ids: links to a place lead to the block there, which a page shows as `b-ID`. */
export function leadToBlocks({ links, places }: Page, last: Block | undefined): void {
  for (const link of links) {
    const block = places.get(link.href.slice(1)) ?? last;
    if (block) link.href = `#b-${block.id}`;
  }
}
