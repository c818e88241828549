import type { ThreadSetting } from '../thread/thread-state.ts';
import type { Discussion } from './discussion.ts';
import type { TextView } from './text/text-view.ts';

/** What every view of a passage needs; the same object as long as nothing of it changes. */
export interface PassageSetting {
  view: TextView;
  discussion: Discussion;
  thread: ThreadSetting;
  /** True where the newsroom takes comments on this article. */
  isOpen: boolean;
  /** How many levels the newsroom's threads have. */
  maxDepth: number;
}
