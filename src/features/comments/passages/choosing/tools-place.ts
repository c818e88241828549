/** Where the tools of a selection stand, in pixels of the window. */

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface ToolsPlace {
  left: number;
  top: number;
  /** The middle of what they point to, from their left edge. */
  tip: number;
  side: 'above' | 'below' | 'over';
}

interface Room {
  /** The selected parts of text, in order: lines, or pieces of lines. */
  parts: readonly Box[];
  /** The column of the text, which they do not leave. */
  column: Pick<Box, 'left' | 'right'>;
  /** What is seen of the page. */
  seen: Pick<Box, 'top' | 'bottom'>;
  /** Of the tools. */
  size: { width: number; height: number };
}

/** Between the tools and the words. */
const GAP = 10;
/** The nearest that their tip comes to their edge. */
const TIP_EDGE = 14;

/**
 * Above the first line, below the last where there is no room, and over the words where these fill the
 * window. Undefined where nothing of them has a place on the page.
 */
export function toolsPlace({ parts, column, seen, size }: Room): ToolsPlace | undefined {
  const drawn = parts.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  const [first, last] = [lineOf(drawn, drawn[0]), lineOf(drawn, drawn.at(-1))];
  if (!first || !last) return undefined;
  const above = first.top - GAP - size.height;
  const below = last.bottom + GAP;
  const isSeen = (top: number) => top >= seen.top && top + size.height <= seen.bottom;
  // By words that are out of sight, they are met on the way there.
  if (isSeen(above) || first.top >= seen.bottom) {
    return { ...across(first, column, size.width), top: above, side: 'above' };
  }
  if (isSeen(below) || last.bottom <= seen.top) {
    return { ...across(last, column, size.width), top: below, side: 'below' };
  }
  return { ...across(first, column, size.width), top: seen.top + GAP, side: 'over' };
}

/** All that stands on the same line as a part. */
function lineOf(parts: readonly Box[], part: Box | undefined): Box | undefined {
  if (!part) return undefined;
  const middle = (part.top + part.bottom) / 2;
  const line = parts.filter(({ top, bottom }) => top < middle && middle < bottom);
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: Math.min(...line.map(({ top }) => top)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
  };
}

function across(line: Box, column: Room['column'], width: number): { left: number; tip: number } {
  const middle = (Math.max(line.left, column.left) + Math.min(line.right, column.right)) / 2;
  const left = Math.max(column.left, Math.min(middle - width / 2, column.right - width));
  return { left, tip: Math.max(TIP_EDGE, Math.min(middle - left, width - TIP_EDGE)) };
}
