/**
 * Times of WordPress: of each the wall time of the site and UTC, both without a zone. Their difference
 * is the newsroom's offset at that moment, whatever the zone's data say.
 */
import * as v from 'valibot';

/** `2025-04-23T15:30:00`, a time without a zone. */
export const plainTimeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'not a time of WordPress'),
  v.check((time) => instantOf(time) > 0, 'no such time'),
);

/** No place on earth is further from UTC, in minutes. */
const WIDEST_OFFSET = 15 * 60;

/** The instant of a time in UTC without a zone, in milliseconds. */
export function instantOf(utc: string): number {
  return Date.parse(`${utc}Z`);
}

/** By how many minutes the site's wall time was before UTC then; 0 where the two do not belong together. */
export function offsetOf(local: string, utc: string): number {
  const minutes = Math.round((instantOf(local) - instantOf(utc)) / 60_000);
  return Math.abs(minutes) <= WIDEST_OFFSET ? minutes : 0;
}

/** RFC 3339 with the newsroom's own offset. */
export function newsroomTime(local: string, utc: string): string {
  return timeAt(instantOf(utc), offsetOf(local, utc));
}

/** The same of an instant in milliseconds, at an offset in minutes. */
export function timeAt(instant: number, offset: number): string {
  const wall = wallTimeAt(instant, offset);
  if (offset === 0) return `${wall}Z`;
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${twoDigits(size / 60)}:${twoDigits(size % 60)}`;
}

/** The wall time of an instant in milliseconds, without a zone. */
export function wallTimeAt(instant: number, offset: number): string {
  return new Date(instant + offset * 60_000).toISOString().slice(0, 19);
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
