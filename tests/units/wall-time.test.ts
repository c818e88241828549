import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/languages.ts';
import { formatDay, formatDayShort, timeAt, wallTime } from '../../src/lib/wall-time.ts';

describe('wallTime', () => {
  const cases: [time: string, date: string, clock: string, offset: string][] = [
    ['2025-04-23T15:30:00+01:00', '2025-04-23', '15:30', '+01:00'],
    ['2025-03-12T00:05:00+00:00', '2025-03-12', '00:05', '+00:00'],
    ['2025-04-23T15:30Z', '2025-04-23', '15:30', 'Z'],
    ['2025-04-23T23:59:59.123-05:30', '2025-04-23', '23:59', '-05:30'],
  ];

  it.each(cases)('reads %s as written', (time, date, clock, offset) => {
    expect(wallTime(time)).toEqual({ date, clock, offset });
  });
});

describe('formatDay', () => {
  it.each([
    ['fr', 'mercredi 23 avril 2025', '23 avril'],
    ['ar', 'الأربعاء 23 أبريل 2025', '23 أبريل'],
    ['en', 'Wednesday 23 April 2025', '23 April'],
  ] as const)('%s', (language, full, short) => {
    // Editions of the English data differ in the comma after the weekday.
    const day = formatDay('2025-04-23T15:30:00+01:00', LOCALES[language]);
    expect(day.replace(',', '')).toBe(full);
    expect(formatDayShort('2025-04-23T15:30:00+01:00', LOCALES[language])).toBe(short);
  });

  it('has Moroccan month names and Latin figures in Arabic', () => {
    expect(formatDayShort('2025-12-05', LOCALES.ar)).toBe('5 دجنبر');
  });

  it.each([
    ['a bare date', '2025-01-01'],
    ['the first minute of a day, far east', '2025-01-01T00:00:00+14:00'],
    ['the last minute of a day, far west', '2025-01-01T23:59:00-12:00'],
  ])('keeps the day of %s, wherever the reader is', (_, time) => {
    expect(formatDayShort(time, LOCALES.fr)).toBe('1 janvier');
  });
});

describe('timeAt', () => {
  const instant = Date.parse('2025-04-23T14:30:00Z');

  it.each([
    ['the zone alone', undefined, '2025-04-23T16:30'],
    [
      'an offset that the zone’s data does not know',
      '2025-04-23T10:00:00+01:00',
      '2025-04-23T15:30',
    ],
    ['an offset of zero', '2025-04-23T10:00:00Z', '2025-04-23T14:30'],
    ['an offset west, with minutes', '2025-04-23T10:00:00-03:30', '2025-04-23T11:00'],
  ])('%s', (_, written, time) => {
    expect(timeAt(instant, 'Europe/Paris', written)).toBe(time);
  });

  it('writes midnight as 00', () => {
    expect(timeAt(Date.parse('2025-04-23T22:00:00Z'), 'Europe/Paris')).toBe('2025-04-24T00:00');
    expect(timeAt(Date.parse('2025-04-23T00:00:00Z'), 'UTC', '2025-04-23T09:00:00Z')).toBe(
      '2025-04-23T00:00',
    );
  });

  it('passes the days of the offset', () => {
    expect(timeAt(Date.parse('2025-04-23T23:30:00Z'), 'UTC', '2025-04-23T09:00:00+01:00')).toBe(
      '2025-04-24T00:30',
    );
  });
});
