/** Where the notes of a margin stand: each at its passage, or below the note above it. Lengths in pixels. */

export interface NoteToPlace {
  /** Where its passage begins. */
  wanted: number;
  height: number;
  /** It stays at its passage, and those above make room: the one that is open. */
  isFirm: boolean;
}

/** Between two notes. */
export const NOTE_GAP = 14;

/**
 * The tops of notes that are given in the order of the text: in that order, one below another, none
 * above 0. A firm note is at its passage unless those above it have no room before it.
 */
export function topsOf(notes: readonly NoteToPlace[]): number[] {
  const tops: number[] = [];
  let end = -NOTE_GAP;
  notes.forEach(({ wanted, height, isFirm }, index) => {
    const top = Math.max(wanted, end + NOTE_GAP);
    tops.push(top);
    if (isFirm && top > wanted) makeRoom(tops, notes, index);
    end = (tops[index] ?? top) + height;
  });
  return tops;
}

/** Moves a note up to its passage, and those above it as far as they are in its way. */
function makeRoom(tops: number[], notes: readonly NoteToPlace[], firm: number): void {
  const above = notes.slice(0, firm);
  const room = above.reduce((sum, { height }) => sum + height + NOTE_GAP, 0);
  let top = Math.max(notes[firm]?.wanted ?? 0, room);
  tops[firm] = top;
  for (let index = firm - 1; index >= 0; index -= 1) {
    top -= (notes[index]?.height ?? 0) + NOTE_GAP;
    if ((tops[index] ?? 0) <= top) return;
    tops[index] = top;
  }
}
