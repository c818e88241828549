import { parseTextDirective } from '../../../lib/text-directive.ts';
import type { Block, Quote } from '../../model.ts';
import { attribute } from './attribute.ts';
import { giveIds } from './block-ids.ts';
import { textOfBlocks } from './block-text.ts';
import { pageOf } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { blocksIn } from './read-blocks.ts';

/** The words of a comment as WordPress renders it. */
export function commentBlocks(html: string): Block[] {
  return blocksOf(parseHtml(html));
}

/**
 * A comment's words, and the passage of the article that they speak of: a blockquote at their very
 * beginning whose `cite` is an address of the article with a text directive.
 * @param articleUrl the article's address, or one with its number (`?p=ID`); the site may have moved since
 */
export function commentContent(html: string, articleUrl: string): { body: Block[]; quote?: Quote } {
  const root = parseHtml(html);
  const first = [...root.childNodes].find((node) => node.textContent?.trim());
  const quote = first instanceof Element ? quoteIn(first, articleUrl) : undefined;
  if (!first || !quote) return { body: blocksOf(root) };
  root.removeChild(first);
  return { body: blocksOf(root), quote };
}

function blocksOf(root: ParentNode & Node): Block[] {
  const blocks = blocksIn(root, pageOf(root));
  giveIds(blocks);
  return blocks;
}

function quoteIn(element: Element, articleUrl: string): Quote | undefined {
  const cite = attribute(element, 'cite');
  if (element.localName !== 'blockquote') return undefined;
  if (!URL.canParse(cite) || !URL.canParse(articleUrl)) return undefined;
  if (!canBeOne(new URL(cite), new URL(articleUrl))) return undefined;
  const directive = parseTextDirective(new URL(cite).hash);
  const exact = textOfBlocks(blocksIn(element, pageOf(element)));
  if (!directive || exact === '') return undefined;
  const { prefix, start, suffix } = directive;
  return {
    exact,
    prefix: (prefix ? `${prefix} ` : '') + elisionBefore(exact, start),
    suffix: suffix ? suffix.replace(/^(?=[\p{L}\p{N}])/u, ' ') : '',
  };
}

/** The part of a directive's first word that is not of the passage itself, as « l’ » before « accord ». */
function elisionBefore(exact: string, start: string): string {
  const [elision = ''] = /^\S{0,9}\p{L}['’ʼ]/u.exec(start) ?? [];
  const isWithout = exact.slice(0, elision.length - 1) !== elision.slice(0, -1);
  return isWithout ? elision : '';
}

/**
 * Whether addresses may be of one article, on whatever domain and in whatever form: both have its name,
 * or both its number, or one has each.
 */
function canBeOne(one: URL, other: URL): boolean {
  const [name, otherName] = [nameIn(one), nameIn(other)];
  if (name && otherName) return name === otherName;
  return name !== otherName || one.search === other.search;
}

function nameIn({ pathname, searchParams }: URL): string | undefined {
  return searchParams.has('p') ? undefined : pathname.split('/').findLast(Boolean);
}
