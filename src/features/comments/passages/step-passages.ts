import type { Opened } from './opened.ts';
import type { Passage } from './passages.ts';
import type { TextView } from './text/text-view.ts';

/** Where the reader's eye is, as a part of the screen's height. */
const EYE = 0.3;

/**
 * The commented passage after (1) or before (-1) the one that is open; where none is, from where the
 * reader is on the page. Undefined past the last and the first.
 */
export function stepFrom(
  passages: readonly Passage[],
  opened: readonly Opened[],
  view: TextView,
  step: 1 | -1,
): Passage | undefined {
  const at = passages.findIndex(({ id }) => opened.some(({ passage }) => passage?.id === id));
  if (at >= 0) return passages[at + step];
  const eye = window.innerHeight * EYE;
  const isBelow = ({ range: { start } }: Passage) =>
    (view.rangeOf({ start, end: start + 1 })?.getBoundingClientRect().top ?? 0) >= eye - 1;
  const below = passages.findIndex(isBelow);
  const first = below < 0 ? passages.length : below;
  return step === 1 ? passages[first] : passages[first - 1];
}
