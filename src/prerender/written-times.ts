/**
 * The newsroom's RFC 3339 times as machines read them, with the offset that it wrote. A day that
 * does not exist (30 February) or a missing second is set right, as schemas are strict about both.
 */

/** `2025-04-22T16:40:00+01:00`: xsd:dateTime, ISO 8601. */
export function isoTime(time: string): string {
  const { wall, offset } = read(time);
  return `${wall.toISOString().slice(0, 19)}${offset === '+00:00' ? 'Z' : offset}`;
}

/** `Tue, 22 Apr 2025 16:40:00 +0100`: RFC 822 with the four-digit year of RFC 2822. */
export function mailTime(time: string): string {
  const { wall, offset } = read(time);
  return wall.toUTCString().replace('GMT', offset.replace(':', ''));
}

/** xsd:dateTime knows no offset beyond this. */
const WIDEST_OFFSET = 14 * 60;

/** The wall clock as if it were UTC, and the offset it is written with. */
function read(time: string): { wall: Date; offset: string } {
  const instant = Date.parse(time);
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  if (ahead === 0 || Math.abs(ahead) > WIDEST_OFFSET) {
    return { wall: new Date(instant), offset: '+00:00' };
  }
  return { wall: new Date(instant + ahead * 60_000), offset: `${sign}${hours}:${minutes}` };
}
