import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const KNOWN = { pages: ['limit', 'ours', 'wordpress'], devices: ['phone', 'desktop'] };
const read = (line: string) => readOptions(line.split(' ').filter(Boolean), KNOWN);
const DEFAULTS = {
  runs: 9,
  only: [],
  devices: [],
  wordpress: false,
  live: false,
  comments: false,
  passages: false,
  anchoring: false,
};

describe('the options of the bench', () => {
  it.each([
    ['', {}],
    ['--runs 15', { runs: 15 }],
    ['--only ours --only limit', { only: ['ours', 'limit'] }],
    ['--device phone', { devices: ['phone'] }],
    ['--wordpress', { wordpress: true }],
    ['--live', { live: true }],
    ['--comments', { comments: true }],
    ['--passages', { passages: true }],
    ['--anchoring', { anchoring: true }],
    ['--only wordpress', { only: ['wordpress'], wordpress: true }],
  ])('reads « %s »', (line, expected) => {
    expect(read(line)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    ['--runs 0', '--runs takes a number from 1 on.'],
    ['--runs some', '--runs takes a number from 1 on.'],
    ['--runs 2.5', '--runs takes a number from 1 on.'],
    ['--only theirs', '--only takes one of limit, ours, wordpress.'],
    ['--device watch', '--device takes one of phone, desktop.'],
    ['--fast', '--fast'],
  ])('says what « %s » should have been', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});
