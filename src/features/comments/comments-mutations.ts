import { mutationOptions } from '@tanstack/react-query';
import type { NewComment, PostedComment } from '../../api/model.ts';
import { type NewsSource, SourceError } from '../../api/source.ts';
import { commentsOptions, postedCommentsOptions } from './comments-queries.ts';
import { isFinal } from './outbox/post-failure.ts';
import type { Posted } from './thread/thread.ts';
import { dropSentDraft, forgetKey } from './writing/comment-drafts.ts';

/** A comment on its way; the newsroom takes one for each key, however often it is sent. */
export interface Letter {
  key: string;
  comment: NewComment;
}

/** What became of a letter. A duplicate is as good as received: the newsroom has these words. */
type Receipt = { kind: 'received'; comment: PostedComment } | { kind: 'duplicate' };

/** Posts a comment. Its draft goes once the newsroom has it, on whatever page the reader is then. */
export function postCommentOptions(source: NewsSource, articleId: string, onPosted?: () => void) {
  return mutationOptions({
    async mutationFn({ comment, key }: Letter): Promise<Receipt> {
      try {
        return { kind: 'received', comment: await source.postComment(articleId, comment, key) };
      } catch (error) {
        if (error instanceof SourceError && error.code === 'duplicate')
          return { kind: 'duplicate' };
        throw error;
      }
    },
    onSuccess(receipt, { key }, _result, { client }) {
      if (receipt.kind === 'received') {
        const { comment } = receipt;
        client.setQueryData(postedCommentsOptions(articleId).queryKey, (posted: Posted[] = []) => [
          { key, comment },
          ...posted.filter((earlier) => earlier.comment.id !== comment.id),
        ]);
      }
      dropSentDraft(key);
      onPosted?.();
      return client.invalidateQueries({ queryKey: commentsOptions(source, articleId).queryKey });
    },
    onError(error, { key }) {
      if (isFinal(error)) forgetKey(key);
    },
  });
}
