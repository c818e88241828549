/** How a long list scrolls, and how much of it is on the page. */
import type { Page } from '@playwright/test';
import { scrollTo } from './open-list.ts';

export interface Scrolling {
  /** Drawn by the page itself, in a second. */
  framesPerSecond: number;
  /** The longest time between two of them, in milliseconds. */
  longestFrame: number;
  seconds: number;
}

/** About three screens of a phone in a second. */
const PIXELS_PER_SECOND = 2400;
const PLACES = 20;

/** One finger, down and back up again, without a rest. */
export async function measureScrolling(page: Page, seconds: number): Promise<Scrolling> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const scroll = (yDistance: number) =>
    session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
      yDistance,
      speed: PIXELS_PER_SECOND,
      gestureSourceType: 'touch',
    });
  await scrollTo(page, 0.25);
  const times: number[] = [];
  for (const direction of [-1, 1]) {
    await page.evaluate(noteFrames);
    await scroll((direction * PIXELS_PER_SECOND * seconds) / 2);
    times.push(...gaps(await page.evaluate(() => window.frameTimes)));
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    framesPerSecond: (1000 * times.length) / total,
    longestFrame: Math.max(...times),
    seconds: total / 1000,
  };
}

declare global {
  interface Window {
    frameTimes: number[];
  }
}

/** Runs inside the page. Anew each time: the last notes are left behind. */
function noteFrames(): void {
  const frames: number[] = [];
  window.frameTimes = frames;
  const note = () => {
    if (window.frameTimes !== frames) return;
    frames.push(performance.now());
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** What lies between each of them and the next. */
function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** The most elements that the list had, wherever it was scrolled to. */
export async function countNodes(page: Page): Promise<number> {
  let most = 0;
  for (let place = 0; place <= PLACES; place += 1) {
    await scrollTo(page, place / PLACES);
    const count = await page
      .getByRole('feed')
      .first()
      .evaluate((feed) => feed.parentElement?.querySelectorAll('*').length ?? Number.NaN);
    most = Math.max(most, count);
  }
  await scrollTo(page, 0);
  return most;
}
