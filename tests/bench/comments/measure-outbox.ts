/** A thousand comments, sent by real tabs that are killed, through connections that break. */
import type { Browser, Page } from '@playwright/test';
import { createDb, type Db } from '../../../mocks/db.ts';
import { createHandlers } from '../../../mocks/handlers/create-handlers.ts';
import { paths } from '../../../src/lib/paths.ts';
import { createCutter, type PostCounts } from './cut-connections.ts';
import { article } from './long-thread.ts';
import { type Arrived, arrivedIn, lettersIn, textsIn, wordsOf } from './outbox-letters.ts';
import { createTabs, wordsIn } from './outbox-tabs.ts';
import { seededRandom } from './seeded-random.ts';
import { startThreadServer } from './thread-server.ts';

export interface OutboxRun extends PostCounts, Arrived {
  comments: number;
  /** How many had to be typed again: the tab was killed before the device had a letter or a draft. */
  typedAgain: number;
  killed: number;
  /** How many tabs were open beside another one. */
  secondTabs: number;
  /** How far the pages' clock was put forward, in minutes; and the time that it took here, in seconds. */
  clockMinutes: number;
  seconds: number;
}

const SEED = 5;
const CUT_SHARE = 0.5;
const KILL_SHARE = 0.1;
const SECOND_TAB_SHARE = 0.1;
/** So often the clock is put forward, over the pauses that the outbox makes. */
const EVERY = 10;
const PAUSE_MINUTES = 5;
const LAST_ROUNDS = 200;
/** Between a press and the end of the tab, at most, in milliseconds. */
const KILLED_WITHIN_MS = 80;
/** Far more than it takes: past it, the page is broken. */
const HANDED_OVER_MS = 30_000;

export async function measureOutbox(
  browser: Browser,
  dist: string,
  comments: number,
): Promise<OutboxRun> {
  const random = seededRandom(SEED);
  const db = createDb();
  const cutter = createCutter(seededRandom(SEED + 1), CUT_SHARE);
  const server = await startThreadServer(dist, {
    handlers: createHandlers(db),
    intercept: cutter.intercept,
  });
  const context = await browser.newContext({ locale: 'fr-FR' });
  const begun = Date.now();
  const told = { killed: 0, secondTabs: 0, clockMinutes: 0, typedAgain: 0 };
  try {
    await context.clock.install();
    const tabs = createTabs(context, server.url + paths.article.href(article.slug), random);
    const putForward = async () => {
      await context.clock.fastForward(PAUSE_MINUTES * 60_000);
      told.clockMinutes += PAUSE_MINUTES;
    };
    const kill = async (tab: Page) => {
      await tabs.kill(tab);
      told.killed += 1;
    };
    for (let number = 1; number <= comments; number += 1) {
      if (random() < SECOND_TAB_SHARE) {
        if (tabs.count() > 1) await kill(await tabs.any());
        else if (tabs.count() === 1) {
          await tabs.open();
          told.secondTabs += 1;
        }
      }
      const tab = await tabs.any();
      const words = wordsOf(number);
      await wordsIn(tab).fill(words);
      await wordsIn(tab).press('Control+Enter');
      if (random() < KILL_SHARE) {
        await wait(random() * KILLED_WITHIN_MS);
        await kill(tab);
        if (await sendAgain(await tabs.any(), db, words)) told.typedAgain += 1;
      } else {
        await emptied(tab);
      }
      if (number % EVERY === 0) await putForward();
    }
    for (let round = 0; round < LAST_ROUNDS && (await isWaiting(await tabs.any())); round += 1) {
      if (random() < KILL_SHARE) await kill(await tabs.any());
      await tabs.any();
      await putForward();
      await wait(KILLED_WITHIN_MS);
    }
    const seconds = (Date.now() - begun) / 1000;
    return { comments, ...cutter.counts, ...told, ...arrivedIn(db, comments), seconds };
  } finally {
    await context.close();
    await server.close();
  }
}

/**
 * What the reader does who finds their tab gone: where the words stand in the form, they press again;
 * where they are neither there nor on their way, they type them again, and it is true that they did.
 */
async function sendAgain(tab: Page, db: Db, words: string): Promise<boolean> {
  const box = wordsIn(tab);
  const isInForm = (await box.inputValue()) === words;
  const isTyped = !isInForm && !(await isSent(tab, db, words));
  if (isTyped) await box.fill(words);
  if (isInForm || isTyped) {
    await box.press('Control+Enter');
    await emptied(tab);
  }
  return isTyped;
}

async function isSent(tab: Page, db: Db, words: string): Promise<boolean> {
  return textsIn(db).includes(words) || (await lettersIn(tab)).some(({ text }) => text === words);
}

async function isWaiting(tab: Page): Promise<boolean> {
  return (await lettersIn(tab)).some(({ kind }) => kind === 'waiting');
}

/** Waits until the form has handed its words over. */
async function emptied(tab: Page): Promise<void> {
  const box = wordsIn(tab);
  const until = Date.now() + HANDED_OVER_MS;
  while ((await box.inputValue()) !== '') {
    if (Date.now() > until) throw new Error('The form did not hand its words over');
    await wait(5);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
