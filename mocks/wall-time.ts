/**
 * `instant` (milliseconds since the epoch) as RFC 3339 in the wall time of `timeZone` (IANA), with
 * the offset that holds there at that instant.
 */
export function toWallTime(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  // "GMT+01:00"; at offset zero some engines say "GMT" alone.
  const offset = part('timeZoneName').slice('GMT'.length) || '+00:00';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return `${date}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
