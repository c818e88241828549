import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { idSchema } from '../../../../src/api/wordpress/items.ts';

describe('the number of a thing', () => {
  it.each([
    [7, 7],
    ['7', 7],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('is %j', (value, id) => {
    expect(v.parse(idSchema, value)).toBe(id);
  });

  it.each([
    [true],
    [[7]],
    [1.5],
    ['1.5'],
    ['Infinity'],
    [Number.POSITIVE_INFINITY],
    ['1e3'],
    ['0x7'],
    [' 7'],
    [''],
    [0],
    ['0'],
    [-7],
    ['-7'],
    [2 ** 53],
    ['9007199254740993'],
    [null],
    [undefined],
    [{}],
  ])('is not %j', (value) => {
    expect(v.is(idSchema, value)).toBe(false);
  });
});
