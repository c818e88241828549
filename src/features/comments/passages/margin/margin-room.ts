/** How notes stand beside the text: whole, folded to a line each, or not at all for want of room. */
export type MarginRoom = 'whole' | 'folded' | 'none';

/** What a note usually takes with the gap below it, in pixels. */
const WHOLE = 120;
const FOLDED = 62;

/**
 * How many notes have room beside a text.
 * @param height of the text, in pixels; 0 where there is no margin
 */
export function roomFor(notes: number, height: number): MarginRoom {
  if (height === 0) return 'none';
  if (notes * WHOLE <= height) return 'whole';
  return notes * FOLDED <= height ? 'folded' : 'none';
}
