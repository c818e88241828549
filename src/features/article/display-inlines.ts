import { inlineText } from '../../api/inline-text.ts';
import type { Inline } from '../../api/model.ts';
import { frenchSpacing, isFrench } from '../../lib/french-spacing.ts';
import { withoutBidiControls } from '../../lib/text.ts';

/** Deeper than anybody nests; below it the words stay and their marks go. */
const DEEPEST = 16;

/**
 * Inlines as they are shown: without bidirectional controls, and with the spaces of their language.
 * Spacing looks at the whole line of text, since « 2 <strong>min</strong> » is one expression, and
 * gives each leaf its part back: it never changes a length. Code stays as it is.
 */
export function displayInlines(inlines: readonly Inline[], language: string): Inline[] {
  const shown = inlines.map((inline) => shallow(inline, 0));
  if (!isFrench(language)) return shown;
  const spaced = frenchSpacing(inlineText(shown));
  let at = 0;
  const place = (inline: Inline): Inline => {
    switch (inline.type) {
      case 'text': {
        const text = spaced.slice(at, at + inline.text.length);
        at += inline.text.length;
        return { ...inline, text };
      }
      case 'code':
        at += inline.text.length;
        return inline;
      case 'break':
        at += 1;
        return inline;
      default:
        return { ...inline, children: inline.children.map(place) };
    }
  };
  return shown.map(place);
}

function shallow(inline: Inline, depth: number): Inline {
  switch (inline.type) {
    case 'text':
      return { type: 'text', text: withoutBidiControls(inline.text) };
    case 'code':
    case 'break':
      return inline;
    default:
      return depth < DEEPEST
        ? { ...inline, children: inline.children.map((child) => shallow(child, depth + 1)) }
        : { type: 'text', text: withoutBidiControls(inlineText([inline])) };
  }
}
