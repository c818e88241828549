/** UTF-16 offsets, the end excluded. */
export interface TextRange {
  start: number;
  end: number;
}

export function isSameRange(one: TextRange, other: TextRange): boolean {
  return one.start === other.start && one.end === other.end;
}

/** For `sort`: in the order of the text, the shorter first. */
export function byPlace(one: TextRange, other: TextRange): number {
  return one.start - other.start || one.end - other.end;
}
