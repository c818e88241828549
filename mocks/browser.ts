import { network } from 'virtual:msw';
import { createDb } from './db.ts';
import { faultsNamed } from './faults.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { KeptAnswers } from './kept-answers.ts';
import { replayDay } from './replay.ts';

/**
 * Answers the page's requests with the sample newsroom, in development. Resolves once it listens.
 *
 * @param search the page's query: `?mock=` lists what to show (`slow`, `offline`, `error:site`,
 * `error:headlines`, `error:stream`, `error:article`, `error:comments`, `replay`), separated by commas
 */
export async function startSampleNewsroom(search: string): Promise<void> {
  const names = new URLSearchParams(search).get('mock')?.split(',') ?? [];
  const db = createDb({ answers: new KeptAnswers(() => localStorage) });
  if (names.includes('replay')) replayDay(db);
  network.configure({
    handlers: createHandlers(db, { faults: faultsNamed(names) }),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  await network.enable();
}
