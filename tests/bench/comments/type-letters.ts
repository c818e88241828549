/** How long a letter that is typed takes until it is painted, as Event Timing tells it. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** From the key to the next paint, by interaction, in milliseconds. */
    lettersTyped: Map<number, number>;
  }
}

/** Letters that every keyboard has: others come without a key. */
const TEXT = 'Le port annonce deux lignes vers le sud, et la plaine attend la pluie. ';
/** An unhurried typist: what one letter set off is done when the next one comes. */
const BETWEEN_MS = 80;
/** Below this no browser tells how long it took: such a letter counts as if it had taken so long. */
const LEAST_MS = 16;

/** Types into what has the focus; gives the milliseconds of each letter, in steps of eight. */
export async function typeLetters(page: Page, letters: number): Promise<number[]> {
  await page.evaluate(followLetters, LEAST_MS);
  const text = TEXT.repeat(Math.ceil(letters / TEXT.length)).slice(0, letters);
  await page.keyboard.type(text, { delay: BETWEEN_MS });
  await page.waitForTimeout(5 * BETWEEN_MS);
  const told = await page.evaluate(() => [...window.lettersTyped.values()]);
  const untold = Math.max(0, letters - told.length);
  return [...told, ...Array.from({ length: untold }, () => LEAST_MS)];
}

/** Runs inside the page, so it stands alone. */
function followLetters(leastMs: number): void {
  const letters = new Map<number, number>();
  window.lettersTyped = letters;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming) || !entry.interactionId) continue;
      const { interactionId, duration } = entry;
      if (!/^key|^input/.test(entry.name)) continue;
      letters.set(interactionId, Math.max(duration, letters.get(interactionId) ?? 0));
    }
  });
  const events = { type: 'event', durationThreshold: leastMs };
  observer.observe(events);
}
