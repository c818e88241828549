import { expect, it } from 'vitest';
import { isSwipe } from '../../src/ui/swipe-down.ts';

it.each<[name: string, distance: number, duration: number, closes: boolean]>([
  ['far, however slow', 120, 3000, true],
  ['short and fast', 60, 80, true],
  ['short and slow', 60, 400, false],
  ['a tap that slips', 6, 5, false],
  ['upwards', 0, 100, false],
])('a drag %s', (_, distance, duration, closes) => {
  expect(isSwipe(distance, duration)).toBe(closes);
});
