import { mutationOptions } from '@tanstack/react-query';
import type { Comment, CommentReport } from '../../api/model.ts';
import { type NewsSource, SourceError } from '../../api/source.ts';
import { commentsKey } from './comments-queries.ts';
import type { Letter } from './outbox/letter.ts';
import { letterStore } from './outbox/letter-store.ts';

/** Changes the words of this reader's own comment. */
export function editCommentOptions(source: NewsSource, letter: Letter) {
  return mutationOptions({
    async mutationFn(text: string): Promise<Comment> {
      const { id, manageToken } = tokenOf(letter);
      const comment = await source.editComment(id, manageToken, text);
      await letterStore.changeLetter(letter.key, (current) =>
        current?.state.kind === 'taken'
          ? {
              ...current,
              comment: { ...current.comment, text },
              state: { ...current.state, answer: { ...comment, manageToken } },
            }
          : current,
      );
      return comment;
    },
    onSuccess: (_comment, _text, _result, { client }) =>
      client.invalidateQueries({ queryKey: commentsKey(letter.articleId) }),
  });
}

/** Takes this reader's own comment away. */
export function removeCommentOptions(source: NewsSource, letter: Letter) {
  return mutationOptions({
    async mutationFn(): Promise<void> {
      const { id, manageToken } = tokenOf(letter);
      try {
        await source.removeComment(id, manageToken);
      } catch (error) {
        // It went before, and the answer was lost.
        if (!(error instanceof SourceError && error.isGone)) throw error;
      }
      await letterStore.removeLetter(letter.key);
    },
    onSuccess: (_nothing, _variables, _result, { client }) =>
      client.invalidateQueries({ queryKey: commentsKey(letter.articleId) }),
  });
}

export function reportCommentOptions(source: NewsSource, commentId: string) {
  return mutationOptions({
    mutationFn: (report: CommentReport) => source.reportComment(commentId, report),
  });
}

function tokenOf({ state }: Letter): { id: string; manageToken: string } {
  const answer = state.kind === 'taken' ? state.answer : undefined;
  if (answer?.manageToken === undefined) throw new Error('This comment cannot be managed here.');
  return { id: answer.id, manageToken: answer.manageToken };
}
