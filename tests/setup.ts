/** Every test gets a fresh newsroom and an empty device, and fails on noise that a developer would see. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import {
  unstable_IdlePriority as IdlePriority,
  unstable_scheduleCallback as scheduleCallback,
} from 'scheduler';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { fillJsdomGaps } from './jsdom-gaps.ts';
import { newsroom } from './newsroom.ts';

const { asyncWrapper: outsideAct, eventWrapper: inAct } = getConfig();
configure({
  asyncUtilTimeout: 4000,
  // What is on the page has its listeners too, as for a reader, who is never as quick as a test.
  asyncWrapper: (look) =>
    outsideAct(async () => {
      const found = await look();
      await new Promise<void>((resolve) => scheduleCallback(IdlePriority, () => resolve()));
      return found;
    }),
  // user-event waits by itself; in a synchronous act, what loads a part on a click would not be awaited.
  eventWrapper: (dispatch) =>
    Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT') === false ? dispatch() : inAct(dispatch),
});

// Tests that run in Node alone have no page to complete.
const hasPage = 'window' in globalThis;
if (hasPage) fillJsdomGaps();
const { provideDatabases } = hasPage ? await import('./fake-database.ts') : {};

const noise: string[] = [];

beforeAll(() => newsroom.start());

beforeEach(() => {
  provideDatabases?.();
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      noise.push(`console.${level}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  cleanup();
  newsroom.reset();
  globalThis.localStorage?.clear();
  globalThis.sessionStorage?.clear();
  expect(noise.splice(0)).toEqual([]);
});

afterAll(() => newsroom.stop());
