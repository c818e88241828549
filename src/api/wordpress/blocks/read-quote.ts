import type { Block } from '../../model.ts';
import { onlyTextOf } from './block-text.ts';
import type { Inner } from './parts.ts';

/** A quote with who said it, where that stands by itself at its end. */
export function quoteIn(element: Element, inner: Inner): Block[] {
  // WordPress's own embed of another post: a link, for as long as its frame is not there.
  if (element.matches('.wp-embedded-content')) return inner(element);
  const author = authorIn(element);
  author?.remove();
  const said = author ? inner(author) : [];
  const blocks = inner(element);
  const cite = onlyTextOf(said);
  if (blocks.length === 0) return said;
  if (cite === undefined) return [{ type: 'quote', id: '', blocks: blocks.concat(said) }];
  return [{ type: 'quote', id: '', blocks, cite: cite || undefined }];
}

/** The last thing that says something in a quote, where it is a `cite` or a `footer`, or a paragraph that is one. */
function authorIn(quote: Element): Element | undefined {
  const last = [...quote.childNodes].findLast((node) => node.textContent?.trim());
  if (!(last instanceof Element)) return undefined;
  const author = last.localName === 'p' ? last.firstElementChild : last;
  const isAlone = author?.textContent?.trim() === last.textContent?.trim();
  return isAlone && author?.matches('cite, footer') ? last : undefined;
}
