import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NewComment } from '../../../api/model.ts';
import { useSource } from '../../../api/source-context.ts';
import { type Letter, postCommentOptions } from '../comments-mutations.ts';
import { postedCommentsOptions } from '../comments-queries.ts';
import type { Posted } from '../thread/thread.ts';
import { failureOf, type PostFailure } from './post-failure.ts';

/** What the reader's last letter is doing, or what became of it. */
export interface Posting {
  send(letter: Letter): void;
  /** True once a letter was sent in this page. */
  hasSent: boolean;
  posted: readonly Posted[];
  /** The letter that no answer has come to yet. */
  sending: Letter | undefined;
  outcome: 'com.published' | 'com.held' | 'com.duplicate' | undefined;
  /** Why the letter was not taken. */
  failed: { comment: NewComment; failure: PostFailure } | undefined;
  /** Before this instant (milliseconds since the epoch) the newsroom takes nothing. */
  waitUntil: number;
}

/**
 * The mutation lasts until the list was refreshed; the reader need not wait for that, so a letter is
 * on its way only until the newsroom has it.
 */
export function usePosting(articleId: string, onPosted?: () => void): Posting {
  const source = useSource();
  const [waitUntil, setWaitUntil] = useState(0);
  const { data: posted = NONE_POSTED } = useQuery(postedCommentsOptions(articleId));
  const post = useMutation(postCommentOptions(source, articleId, onPosted));
  const received = posted.find(({ key }) => key === post.variables?.key)?.comment;

  return {
    send(letter) {
      post.mutate(letter, {
        onError(error) {
          const failure = failureOf(error);
          if (failure.kind === 'wait') setWaitUntil(Date.now() + failure.seconds * 1000);
        },
      });
    },
    hasSent: !post.isIdle,
    posted,
    sending: post.isPending && !received ? post.variables : undefined,
    outcome: received
      ? received.status === 'pending'
        ? 'com.held'
        : 'com.published'
      : post.isSuccess
        ? 'com.duplicate'
        : undefined,
    failed: post.isError
      ? { comment: post.variables.comment, failure: failureOf(post.error) }
      : undefined,
    waitUntil,
  };
}

const NONE_POSTED: readonly Posted[] = [];
