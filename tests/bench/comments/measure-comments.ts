/** All that is held of the comments, on the built app and a newsroom whose article is much talked about. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { NEAR_PHONE } from '../devices.ts';
import { measureScrolling, type Scrolling } from '../live/scroll-list.ts';
import { median } from '../median.ts';
import { settle } from '../settle.ts';
import { clientChunks } from './comment-chunks.ts';
import { type ChunkWeight, weighComments } from './comment-weights.ts';
import { measureOutbox, type OutboxRun } from './measure-outbox.ts';
import { withThread } from './open-thread.ts';
import type { PanelTimes } from './panel-probe.ts';
import { installRenderCounter } from './render-counter.ts';
import { countRowRenders, type OccasionRenders } from './row-renders.ts';
import { answerInTheMiddle, countThreadNodes, type ThreadNodes } from './thread-list.ts';
import { typeLetters } from './type-letters.ts';

export interface ThreadMeasurements {
  /** How many comments the thread has. */
  count: number;
  /** Milliseconds until its rows are made: the first time in a process, and the median of later ones. */
  tree: { first: number; later: number };
  /** Medians. */
  panel: PanelTimes;
  nodes: ThreadNodes;
  scrolling: Scrolling;
  /** Milliseconds of each letter, in the form above the thread and in that of an answer in its middle. */
  letters: { above: number[]; within: number[] };
  renders: OccasionRenders[];
}

export interface CommentsMeasurements {
  threads: ThreadMeasurements[];
  weights: ChunkWeight[];
  outbox: OutboxRun;
}

interface CommentsCounts {
  /** How many comments the threads have. */
  lengths: number[];
  /** How often each is opened. */
  opened: number;
  /** How many are typed, in each form. */
  letters: number;
  scrollSeconds: number;
  /** How many are sent through connections that break. */
  sent: number;
}

export const COMMENTS_COUNTS: CommentsCounts = {
  lengths: [100, 500, 5000],
  opened: 5,
  letters: 100,
  scrollSeconds: 6,
  sent: 1000,
};

const run = promisify(execFile);

/** @param dist the built app, without its pages: they hold another newsroom's comments */
export async function measureComments(
  browser: Browser,
  dist: string,
  counts: CommentsCounts,
): Promise<CommentsMeasurements> {
  const threads: ThreadMeasurements[] = [];
  for (const count of counts.lengths) {
    process.stderr.write(`A thread of ${count} comments…\n`);
    threads.push(await measureThread(browser, dist, count, counts));
  }
  process.stderr.write('What the comments weigh…\n');
  const weights = weighComments(await clientChunks());
  process.stderr.write(`${counts.sent} comments through connections that break…\n`);
  const outbox = await measureOutbox(browser, dist, counts.sent);
  return { threads, weights, outbox };
}

async function measureThread(
  browser: Browser,
  dist: string,
  count: number,
  { opened, letters, scrollSeconds }: CommentsCounts,
): Promise<ThreadMeasurements> {
  const slow = { browser, dist, device: NEAR_PHONE };
  const times: PanelTimes[] = [];
  for (let time = 1; time < opened; time += 1) {
    await withThread(slow, count, async ({ times: measured }) => times.push(measured));
  }
  const used = await withThread(slow, count, async ({ page, times: last }) => {
    times.push(last);
    await page.getByRole('button', { name: 'Annuler' }).click();
    const nodes = await countThreadNodes(page);
    const scrolling = await measureScrolling(page, scrollSeconds);
    const form = page.locator('#commentaires form textarea').first();
    await form.scrollIntoViewIfNeeded();
    await form.click();
    await settle(page);
    const above = await typeLetters(page, letters);
    await answerInTheMiddle(page);
    await settle(page);
    const within = await typeLetters(page, letters);
    return { nodes, scrolling, letters: { above, within } };
  });
  const quick = { ...slow, device: { ...NEAR_PHONE, cpuSlowdown: 1 } };
  const renders = await withThread(
    quick,
    count,
    async ({ page, db }) => {
      await page.getByRole('button', { name: 'Annuler' }).click();
      return countRowRenders(page, db);
    },
    installRenderCounter,
  );
  const panel = {
    painted: median(times.map(({ painted }) => painted)),
    answered: median(times.map(({ answered }) => answered)),
  };
  return { count, tree: await timeTree(count), panel, ...used, renders };
}

async function timeTree(count: number): Promise<ThreadMeasurements['tree']> {
  const { stdout } = await run(process.execPath, [
    join(import.meta.dirname, 'time-tree.ts'),
    String(count),
  ]);
  const [first = Number.NaN, ...later]: number[] = JSON.parse(stdout);
  return { first, later: median(later) };
}
