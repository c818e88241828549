/** The values of the contract that are more than a text or a number: times, addresses, ids, sizes. */
import * as v from 'valibot';

const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** RFC 3339 with the newsroom's own offset: the wall time as written is what readers see. */
export const timeSchema = v.pipe(
  v.string(),
  v.regex(WALL_TIME, 'not an RFC 3339 date-time with an offset'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'no such date'),
);
/**
 * An address that a link may lead to: http, https or mailto, or a path of the same site. After its first
 * slash browsers read a backslash as another, and skip tabs and line ends: that would be another site.
 */
export const linkSchema = v.pipe(
  v.string(),
  v.regex(/^(https?:|mailto:|\/(?![\\/\s])|#)/i, 'not a web address'),
);
export const sourceSchema = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/|\/(?![\\/\s]))/i, 'not a web address'),
);
/** The Content-Security-Policy has no pictures without TLS, in whichever of their sizes. */
export const withTls = v.transform((addresses: string) =>
  addresses.replace(/(?<=^|\s|\s[\d.]+[wx],)http:/gi, 'https:'),
);
export const blockIdSchema = v.pipe(v.string(), v.nonEmpty());
/** Stands in addresses, which have no place for half a character. */
export const idSchema = v.pipe(
  blockIdSchema,
  v.check((id) => id.isWellFormed(), 'half a character'),
);
/** A number of things or pixels, at least one. */
export const sizeSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
