import type { Page } from '@playwright/test';
import { measureScrolling, type Scrolling } from '../live/scroll-list.ts';

/** So long a finger goes down and up without coming near what stands below the article. */
const WITHIN_SECONDS = 2;

/** Scrolls through the article, and nowhere else: what is below it is loaded when one comes near. */
export async function scrollArticle(page: Page, seconds: number): Promise<Scrolling> {
  const parts: Scrolling[] = [];
  for (let done = 0; done < seconds; done += WITHIN_SECONDS) {
    parts.push(await measureScrolling(page, WITHIN_SECONDS));
  }
  const whole = parts.reduce((sum, part) => sum + part.seconds, 0);
  const frames = parts.reduce((sum, part) => sum + part.framesPerSecond * part.seconds, 0);
  return {
    framesPerSecond: frames / whole,
    longestFrame: Math.max(...parts.map(({ longestFrame }) => longestFrame)),
    seconds: whole,
  };
}
