import { assertNever } from '../lib/assert-never.ts';
import type { Inline } from './model.ts';

/** The text of inlines; a forced line break is « \n ». */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(leafText).join('');
}

function leafText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'link':
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'subscript':
    case 'superscript':
      return inlineText(inline.children);
    default:
      return assertNever(inline);
  }
}
