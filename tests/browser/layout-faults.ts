/** What a reader would call broken in a layout; each function names the culprits. */
import type { Page } from '@playwright/test';

/** What stands out of the screen, or out of a box that is not made to scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} « ${element.textContent.trim().slice(0, 30)} »`;
    const isCut = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
    const screen = document.documentElement.clientWidth;

    const faults = document.documentElement.scrollWidth > screen ? ['the page scrolls'] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('svg.drawings')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      const isDrawn = width > 1 && height > 1;
      const isOut = left < -0.5 || right > screen + 0.5;
      if (isDrawn && isOut && !isCut(element.parentElement)) faults.push(nameOf(element));
      if (element.scrollWidth <= element.clientWidth || element.matches(':has(> table)')) continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') {
        faults.push(`${nameOf(element)} scrolls sideways`);
      }
    }
    return faults;
  });
}

/** What a fingertip may miss: less than 44 px either way, with whatever it has around it. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TARGETS = 'a[href], button, textarea, label:has(input), input:not(label input)';
    const REACH = 21.5;
    // Nothing of it is on the screen before a keyboard comes to it: no finger can.
    const isForKeys = (target: Element): boolean =>
      target.matches('a[href="#page"]') ||
      [target, target.parentElement ?? target].some(
        (element) => getComputedStyle(element).clipPath === 'inset(50%)',
      );
    const faults: string[] = [];
    for (const target of document.querySelectorAll(TARGETS)) {
      const isInText = getComputedStyle(target).display === 'inline';
      if (!target.checkVisibility() || isInText || isForKeys(target)) continue;
      target.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = target.getBoundingClientRect();
      if (right - left >= 44 && bottom - top >= 44) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isHit = (dx: number, dy: number) => {
        const there = document.elementFromPoint(x + dx, y + dy);
        return there?.closest(TARGETS) === target || there?.closest('label')?.control === target;
      };
      const isReached = [
        [0, -REACH],
        [0, REACH],
        [-REACH, 0],
        [REACH, 0],
      ].every(([dx = 0, dy = 0]) => isHit(dx, dy));
      if (isReached) continue;
      const name = target.getAttribute('aria-label') ?? target.textContent.trim();
      faults.push(`${name}: ${(right - left).toFixed()} × ${(bottom - top).toFixed()}`);
    }
    return faults;
  });
}
