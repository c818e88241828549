/**
 * The newsroom's wall time. A reader sees the clock as the newsroom wrote it, so that no outdated
 * time-zone data on a phone can shift it (Morocco changes its offset in Ramadan at short notice);
 * order and age use the instant.
 */
const WRITTEN = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/;

/** The parts of an RFC 3339 time as written: `2025-04-23`, `15:30`, `+01:00`. */
export function wallTime(time: string): { date: string; clock: string; offset: string } {
  const [, date = '', clock = '', offset = 'Z'] = WRITTEN.exec(time) ?? [];
  return { date, clock, offset };
}

/** The calendar day of an RFC 3339 time or of a bare date, in full: « mercredi 23 avril 2025 ». */
export function formatDay(time: string, locale: string): string {
  // Arabic has a comma after the weekday that newspapers leave out.
  return formatted(time, locale, DAY).replace('، ', ' ');
}

/** The calendar day without its weekday and year: « 22 avril ». */
export function formatDayShort(time: string, locale: string): string {
  return formatted(time, locale, DAY_SHORT);
}

const DAY_SHORT = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const DAY = { ...DAY_SHORT, weekday: 'long', year: 'numeric' } as const;

function formatted(time: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const midnight = Date.parse(`${time.slice(0, 10)}T00:00:00Z`);
  return formatOf(locale, parts).format(midnight);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a phone milliseconds, so each is made once. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** An offset older than two days may have changed since. */
const TRUSTED_MS = 2 * 24 * 3_600_000;

/**
 * The newsroom's time at an instant in milliseconds: `2025-04-23T15:30`.
 * @param written a recent time of the newsroom's, whose offset is trusted over the zone's data
 */
export function timeAt(instant: number, timeZone: string, written?: string): string {
  if (written !== undefined && Math.abs(instant - Date.parse(written)) < TRUSTED_MS) {
    const offset = offsetMinutes(wallTime(written).offset);
    return new Date(instant + offset * 60_000).toISOString().slice(0, 16);
  }
  try {
    return written24(instant, { timeZone });
  } catch {
    // A zone that this device has not heard of: its own clock is the nearest that there is.
    return written24(instant, {});
  }
}

/** Swedes write a time as ISO 8601 has it. */
function written24(instant: number, zone: { timeZone?: string }): string {
  const parts = { ...zone, dateStyle: 'short', timeStyle: 'short' } as const;
  return formatOf('sv', parts).format(instant).replace(' ', 'T');
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
