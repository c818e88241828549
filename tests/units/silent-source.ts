import type { NewsSource } from '../../src/api/source.ts';

const NEVER = () => new Promise<never>(() => {});

/** A newsroom that answers nothing, to be given the operations that a test is about. */
export const silentSource: NewsSource = {
  site: NEVER,
  headlines: NEVER,
  stream: NEVER,
  article: NEVER,
  comments: NEVER,
  postComment: NEVER,
  ownComment: NEVER,
  editComment: NEVER,
  removeComment: NEVER,
  reportComment: NEVER,
};
