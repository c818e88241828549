// @vitest-environment node
import { expect, test } from 'vitest';
import { isoTime, mailTime } from '../../../src/prerender/written-times.ts';

test.each([
  [
    'as written',
    '2025-04-22T16:40:00+01:00',
    '2025-04-22T16:40:00+01:00',
    'Tue, 22 Apr 2025 16:40:00 +0100',
  ],
  [
    'without seconds',
    '2025-04-22T16:40+01:00',
    '2025-04-22T16:40:00+01:00',
    'Tue, 22 Apr 2025 16:40:00 +0100',
  ],
  [
    'with a fraction',
    '2025-04-22T16:40:07.9Z',
    '2025-04-22T16:40:07Z',
    'Tue, 22 Apr 2025 16:40:07 +0000',
  ],
  [
    'a day of the newsroom’s own',
    '2025-01-01T00:30:00+05:45',
    '2025-01-01T00:30:00+05:45',
    'Wed, 01 Jan 2025 00:30:00 +0545',
  ],
  [
    'west of Greenwich',
    '2025-01-01T00:30:00-09:30',
    '2025-01-01T00:30:00-09:30',
    'Wed, 01 Jan 2025 00:30:00 -0930',
  ],
  [
    'a day that does not exist',
    '2025-02-30T12:00:00+01:00',
    '2025-03-02T12:00:00+01:00',
    'Sun, 02 Mar 2025 12:00:00 +0100',
  ],
  [
    'the end of a day',
    '2025-02-28T24:00:00Z',
    '2025-03-01T00:00:00Z',
    'Sat, 01 Mar 2025 00:00:00 +0000',
  ],
  [
    'an offset that no schema takes',
    '2025-04-22T12:00:00+23:00',
    '2025-04-21T13:00:00Z',
    'Mon, 21 Apr 2025 13:00:00 +0000',
  ],
])('%s', (_, time, iso, mail) => {
  expect(isoTime(time)).toBe(iso);
  expect(mailTime(time)).toBe(mail);
});
