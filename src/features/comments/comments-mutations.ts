import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Comment, CommentReport } from '../../api/model.ts';
import type { NewsSource } from '../../api/source.ts';
import { commentsKey } from './comments-queries.ts';
import { latestCommentsOptions } from './latest-comments-queries.ts';
import type { Letter } from './outbox/letter.ts';
import { letterStore } from './outbox/letter-store.ts';
import { withRemoved, withRemovedIn } from './removed-comment.ts';
import { editedOrLost, removedOrLost } from './settled-change.ts';
import { draftsSlot, draftText, saveDraft } from './writing/comment-drafts.ts';

/** Changes the words of this reader's own comment. `onDone` is called also where its form has gone. */
export function editCommentOptions(source: NewsSource, letter: Letter, onDone: () => void) {
  return mutationOptions({
    async mutationFn(text: string): Promise<Comment> {
      const answer = answerOf(letter);
      const { manageToken } = answer;
      const comment = await editedOrLost(source, answer, text);
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
    onSuccess(_comment, text, _result, { client }) {
      const place = { articleId: letter.articleId, edits: letter.key };
      if (draftText(draftsSlot.read(), place).trim() === text) saveDraft(place, '');
      onDone();
      return client.invalidateQueries({ queryKey: commentsKey(letter.articleId) });
    },
  });
}

/** Takes this reader's own comment away. `onDone` is called also where its form has gone. */
export function removeCommentOptions(source: NewsSource, letter: Letter, onDone: () => void) {
  return mutationOptions({
    async mutationFn(): Promise<string> {
      const answer = answerOf(letter);
      await removedOrLost(source, answer);
      return answer.id;
    },
    async onSuccess(id, _variables, _result, { client }) {
      await forgetComment(client, source, letter.articleId, id);
      await letterStore.removeLetter(letter.key);
      onDone();
      return client.invalidateQueries({ queryKey: commentsKey(letter.articleId) });
    },
  });
}

/** `onDone` is called also where its form has gone. */
export function reportCommentOptions(source: NewsSource, commentId: string, onDone: () => void) {
  return mutationOptions({
    mutationFn: (report: CommentReport) => source.reportComment(commentId, report),
    onSuccess: onDone,
  });
}

/** Without its letter it would be anybody's: new to the reader, and theirs to report. */
async function forgetComment(
  client: QueryClient,
  source: NewsSource,
  articleId: string,
  id: string,
): Promise<void> {
  const { queryKey } = latestCommentsOptions(source, articleId);
  // An answer that is on its way may still have it.
  await client.cancelQueries({ queryKey });
  const { dataUpdatedAt: updatedAt = 0 } = client.getQueryState(queryKey) ?? {};
  client.setQueryData(queryKey, (page) => page && withRemoved(page, id), { updatedAt });
  client.setQueriesData({ queryKey: commentsKey(articleId) }, withRemovedIn(id));
}

function answerOf({ state }: Letter) {
  const answer = state.kind === 'taken' ? state.answer : undefined;
  if (answer?.manageToken === undefined) throw new Error('This comment cannot be managed here.');
  return { ...answer, manageToken: answer.manageToken };
}
