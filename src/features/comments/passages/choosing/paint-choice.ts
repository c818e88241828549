import { paintRanges } from '../paint-passages.ts';

const NAME = 'lf-chosen';
/** Over the passages that others have commented. */
const PRIORITY = 4;

/** Paints what is being chosen; the function that it gives takes the paint away. */
export function paintChoice(ranges: readonly StaticRange[]): () => void {
  paintRanges(NAME, ranges, PRIORITY);
  return () => paintRanges(NAME, [], PRIORITY);
}
