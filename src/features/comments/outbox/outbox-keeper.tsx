import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSource } from '../../../api/source-context.ts';
import { commentsKey } from '../comments-queries.ts';
import { dropSentDraft } from '../writing/comment-drafts.ts';
import { followOutbox } from './follow-outbox.ts';
import type { Letter } from './letter.ts';
import { letterStore } from './letter-store.ts';
import { lettersOptions } from './letters-queries.ts';

/** Sends this reader's letters, whatever page they are on, and tells the page what became of them. */
export function OutboxKeeper() {
  const source = useSource();
  const queryClient = useQueryClient();
  useEffect(() => {
    const stopTelling = tellOf(queryClient);
    const stopSending = followOutbox(source);
    return () => {
      stopSending();
      stopTelling();
    };
  }, [source, queryClient]);
  return null;
}

/** Keeps the letters in the query cache as they are in the store; many changes at once are told as one. */
function tellOf(queryClient: QueryClient): () => void {
  let before: readonly Letter[] | undefined;
  let isTelling = false;
  let hasChanged = false;
  const tell = async () => {
    hasChanged = true;
    if (isTelling) return;
    isTelling = true;
    while (hasChanged) {
      hasChanged = false;
      const letters = await letterStore.readLetters();
      queryClient.setQueryData(lettersOptions().queryKey, letters);
      for (const { key, articleId } of settledSince(before, letters)) {
        dropSentDraft(key);
        void queryClient.invalidateQueries({ queryKey: commentsKey(articleId) });
      }
      before = letters;
    }
    isTelling = false;
  };
  void tell();
  return letterStore.subscribeLetters(() => void tell());
}

/** Those that the newsroom has taken since: a letter may be sent between two looks. */
function settledSince(before: readonly Letter[] | undefined, letters: readonly Letter[]): Letter[] {
  if (!before) return [];
  const isTaken = ({ state }: Letter) => state.kind === 'taken';
  const already = new Set(before.filter(isTaken).map(({ key }) => key));
  return letters.filter((letter) => isTaken(letter) && !already.has(letter.key));
}
