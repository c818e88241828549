import { expect, it } from 'vitest';
import { percentile } from '../../bench/percentile.ts';

const ONE_TO_TWENTY = Array.from({ length: 20 }, (_, index) => 20 - index);

it.each([
  ['of one', [4], 95, 4],
  ['that one of twenty exceeds', ONE_TO_TWENTY, 95, 19],
  ['that none exceeds', ONE_TO_TWENTY, 100, 20],
  ['between two places', [1, 2, 3], 50, 2],
  ['of none', [], 95, Number.NaN],
])('the percentile %s', (_, values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});
