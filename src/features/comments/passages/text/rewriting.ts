/** A text rewritten sign by sign, and the way back from every place of what it has become. */

/** A part whose length has changed. The offsets are UTF-16 units, before and after. */
export interface Change {
  from: number;
  to: number;
  wasFrom: number;
  wasTo: number;
}

export interface Rewriting {
  text: string;
  /** In order; where every part kept its length, none. */
  changes: Change[];
}

/** @param pattern with the flag `g` and without groups */
export function rewrite(text: string, pattern: RegExp, write: (part: string) => string): Rewriting {
  const changes: Change[] = [];
  let growth = 0;
  const rewritten = text.replace(pattern, (part: string, wasFrom: number) => {
    const written = write(part);
    if (written.length !== part.length) {
      const from = wasFrom + growth;
      const wasTo = wasFrom + part.length;
      changes.push({ from, to: from + written.length, wasFrom, wasTo });
      growth += written.length - part.length;
    }
    return written;
  });
  return { text: rewritten, changes };
}

/**
 * A place as it was before: where the sign that begins at it began, or the sign that ends at it ended.
 * They differ where something was left out between the two.
 */
export function placeBefore(changes: Change[], place: number, edge: 'start' | 'end'): number {
  const isStart = edge === 'start';
  const change = last(changes, ({ from }) => (isStart ? from <= place : from < place));
  if (!change) return place;
  const { to, wasFrom, wasTo } = change;
  if (isStart) return place < to ? wasFrom : wasTo + place - to;
  return place <= to ? wasTo : wasTo + place - to;
}

/** A place of the text before, as it is after: within a change, the change's start or end. */
export function placeAfter(changes: Change[], place: number, edge: 'start' | 'end'): number {
  const isStart = edge === 'start';
  const change = last(changes, ({ wasFrom }) => (isStart ? wasFrom <= place : wasFrom < place));
  if (!change) return place;
  const { from, to, wasTo } = change;
  if (place >= wasTo) return to + place - wasTo;
  return isStart ? from : to;
}

/** The last of those at the beginning that `isAmong` is true of. */
function last(changes: Change[], isAmong: (change: Change) => boolean): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change && isAmong(change)) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
