import { network } from 'virtual:msw';
import { createDb } from './db.ts';
import { faultsNamed } from './faults.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { KeptComments } from './kept-comments.ts';
import { replayDay } from './replay.ts';
import { discussedSample } from './sample-comments.ts';

/** With `too-fast`, for two comments of one name. */
const SECONDS_BETWEEN_COMMENTS = 20;

/**
 * Answers the page's requests with the sample newsroom, in development. Resolves once it listens.
 *
 * @param search the page's query: `?mock=` lists what to show (`slow`, `offline`, `error:site`,
 * `error:headlines`, `error:stream`, `error:article`, `error:comments`, `replay`; of comments that are
 * posted, `lost:posts`, `lost:answers`, `too-fast`, `held`), separated by commas
 */
export async function startSampleNewsroom(search: string): Promise<void> {
  const names = new URLSearchParams(search).get('mock')?.split(',') ?? [];
  const kept = (name: string) => new KeptComments(() => localStorage, name);
  const db = createDb({
    seed: discussedSample,
    answers: kept('comments'),
    changed: kept('changed-comments'),
  });
  if (names.includes('replay')) replayDay(db);
  if (names.includes('too-fast')) db.minSecondsBetweenComments = SECONDS_BETWEEN_COMMENTS;
  if (names.includes('held')) db.site.comments.moderation = 'all';
  network.configure({
    handlers: createHandlers(db, { faults: faultsNamed(names) }),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  await network.enable();
}
