// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  newsroomTime,
  plainTimeSchema,
  timeAt,
  wallTimeAt,
} from '../../../../src/api/wordpress/newsroom-time.ts';

describe('a time of WordPress', () => {
  it.each([
    ['in summer', '2025-04-23T15:30:00', '2025-04-23T14:30:00', '2025-04-23T15:30:00+01:00'],
    ['in Ramadan', '2025-03-10T15:30:00', '2025-03-10T15:30:00', '2025-03-10T15:30:00Z'],
    ['west', '2025-04-22T23:00:00', '2025-04-23T03:30:00', '2025-04-22T23:00:00-04:30'],
    ['far east', '2025-04-24T04:15:00', '2025-04-23T14:30:00', '2025-04-24T04:15:00+13:45'],
    [
      'of two that differ by a year',
      '2024-04-23T15:30:00',
      '2025-04-23T14:30:00',
      '2025-04-23T14:30:00Z',
    ],
  ])('%s has the newsroom’s offset', (_, local, utc, time) => {
    expect(newsroomTime(local, utc)).toBe(time);
  });

  it.each(['0000-00-00T00:00:00', '2025-13-01T00:00:00', '2025-04-23 15:30:00', '', 7, null])(
    'is none: %j',
    (time) => {
      expect(v.safeParse(plainTimeSchema, time).success).toBe(false);
    },
  );

  it('is made of an instant', () => {
    const instant = Date.parse('2025-04-23T14:30:00Z');
    expect(wallTimeAt(instant, 60)).toBe('2025-04-23T15:30:00');
    expect(timeAt(instant, -210)).toBe('2025-04-23T11:00:00-03:30');
  });
});
