/** An article's text as the plain HTML that feed readers show; the reader itself never sets HTML. */
import type { Block, Inline } from '../api/model.ts';
import { blockText } from '../features/article/article-text.ts';
import { assertNever } from '../lib/assert-never.ts';
import { cleanText, escapeMarkup, oneLine } from './plain-text.ts';
import { webAddress } from './publication.ts';

/** @param base the article's address, which relative links and pictures are read against */
export function articleHtml(body: readonly Block[], base: string): string {
  return body.map((block) => blockHtml(block, base)).join('');
}

function blockHtml(block: Block, base: string): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlineHtml(block.children, base));
    case 'heading':
      return element(`h${block.level}`, inlineHtml(block.children, base));
    case 'quote':
      return element('blockquote', articleHtml(block.blocks, base) + paragraph(block.cite));
    case 'list': {
      const items = block.items.map((item) => element('li', articleHtml(item, base)));
      return element(block.ordered ? 'ol' : 'ul', items.join(''));
    }
    case 'image':
      return picture(block, base) + paragraph(block.caption) + paragraph(block.credit);
    case 'embed':
      return element('p', anchor(block.url, escapeMarkup(oneLine(block.title)), base));
    case 'table':
      return blockText(block)
        .split('\n')
        .map((line) => paragraph(line))
        .join('');
    case 'code':
      return element('pre', block.text.split('\n').map(plain).join('\n'));
    case 'divider':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

function inlineHtml(inlines: readonly Inline[], base: string): string {
  return inlines.map((inline) => oneInline(inline, base)).join('');
}

function oneInline(inline: Inline, base: string): string {
  switch (inline.type) {
    case 'text':
      return plain(inline.text);
    case 'code':
      return element('code', plain(inline.text));
    case 'break':
      return '<br>';
    case 'link':
      return anchor(inline.href, inlineHtml(inline.children, base), base);
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'subscript':
    case 'superscript':
      return element(TAGS[inline.type], inlineHtml(inline.children, base));
    default:
      return assertNever(inline);
  }
}

const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const;

/** What leads nowhere on the web (mailto) stays text. */
function anchor(href: string, html: string, base: string): string {
  const address = webAddress(href, base);
  return address === undefined ? html : `<a href="${escapeMarkup(address)}">${html}</a>`;
}

function picture({ src, alt, width, height }: Block & { type: 'image' }, base: string): string {
  const address = webAddress(src, base);
  if (address === undefined) return '';
  const words = escapeMarkup(oneLine(alt));
  return `<img src="${escapeMarkup(address)}" alt="${words}" width="${width}" height="${height}">`;
}

function paragraph(text = ''): string {
  const words = plain(text);
  return words && element('p', words);
}

function plain(text: string): string {
  return escapeMarkup(cleanText(text));
}

function element(name: string, html: string): string {
  return `<${name}>${html}</${name}>`;
}
