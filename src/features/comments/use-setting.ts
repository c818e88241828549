import { useMemo } from 'react';
import type { Site } from '../../api/model.ts';
import type { ThreadSetting } from './thread/thread-state.ts';
import { UNKNOWN_RULES } from './writing/comment-checks.ts';

/** What the newsroom lets a reader do; the same object as long as its rules are. */
export function useSetting(
  articleId: string,
  isOpen: boolean,
  site: Site | undefined,
): ThreadSetting {
  const rules = site?.comments;
  return useMemo(
    () => ({
      articleId,
      canReply: isOpen && (rules?.maxDepth ?? 0) > 1,
      canReport: rules?.canReport ?? false,
      editSeconds: rules?.editSeconds ?? 0,
      rules: rules ?? UNKNOWN_RULES,
    }),
    [articleId, isOpen, rules],
  );
}
