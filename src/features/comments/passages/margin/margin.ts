import type { Quote } from '../../../../api/model.ts';
import type { Opened, Wanted } from '../opened.ts';
import type { PassageSetting } from '../passage-setting.ts';
import type { Passage } from '../passages.ts';
import type { MarginRoom } from './margin-room.ts';

/** What stands beside the text, and what can be done there. */
export interface Margin {
  setting: PassageSetting;
  /** `none`: marks after the last words, and a sheet. */
  room: MarginRoom;
  wanted: Wanted | undefined;
  opened: readonly Opened[];
  /** The language of the text, BCP 47. */
  language: string;
  open(passage: Passage, how?: { isWriting: boolean; answering?: string }): void;
  /** Opens the form for a comment on these words. */
  comment(quote: Quote): void;
  want(wanted: Wanted | undefined): void;
  /** The reader points at a passage from beside it, or at none. */
  point(passage: Passage | undefined): void;
}
