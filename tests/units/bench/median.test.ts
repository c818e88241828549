import { expect, it } from 'vitest';
import { median } from '../../bench/median.ts';

it.each([
  ['of one', [4], 4],
  ['of an odd number, in any order', [900, 20, 100], 100],
  ['of an even number', [1, 2, 10, 30], 6],
  ['of none', [], Number.NaN],
])('the median %s', (_, values, expected) => {
  expect(median(values)).toBe(expected);
});
