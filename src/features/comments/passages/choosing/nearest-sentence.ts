import type { TextRange } from '../text/text-range.ts';
import type { TextView } from '../text/text-view.ts';

/** A line beside the point is nearer than a far end of the point's own line would make it. */
const LINE_WEIGHT = 100;

/**
 * The number of the sentence that stands at a point of the window, or the nearest to it: between two
 * lines, and behind the last word of one, there is none. Undefined where none is drawn.
 */
export function nearestSentence(
  view: TextView,
  sentences: readonly TextRange[],
  { x, y }: { x: number; y: number },
): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  sentences.forEach((sentence, index) => {
    const lines = view.rangesOf(sentence).flatMap((range) => [...range.getClientRects()]);
    for (const { left, right, top, bottom } of lines) {
      const distance = LINE_WEIGHT * gap(y, top, bottom) + gap(x, left, right);
      if (distance >= least) continue;
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}

function gap(at: number, from: number, to: number): number {
  return Math.max(from - at, at - to, 0);
}
