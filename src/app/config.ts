/**
 * The deployment's configuration: one JSON block in `index.html`, read at start, no rebuild.
 * What it leaves out, the newsroom's own `/site` says.
 */
import * as v from 'valibot';

const CONFIG_ID = 'le-fil-config';

const languageSchema = v.pipe(
  v.string('must be a language tag such as "fr"'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "fr"'),
);
const TIME_ZONE_PROBLEM = 'must be a time zone such as "Africa/Casablanca"';
const timeZoneSchema = v.string(TIME_ZONE_PROBLEM);
const addressSchema = v.pipe(
  v.string('must be an address, "https://…" or "/…"'),
  v.regex(/^(https?:\/\/\S+|\/\S*)$/, 'must be an address, "https://…" or "/…"'),
  v.transform((address) => address.replace(/\/+$/, '')),
);
const originSchema = v.pipe(
  v.string('must be an address, "https://…", without a path'),
  v.regex(/^https?:\/\/[^\s/]+\/?$/, 'must be an address, "https://…", without a path'),
  v.transform((address) => address.replace(/\/$/, '')),
);
const linkSchema = v.strictObject(
  {
    kind: v.string('must be text'),
    label: v.string('must be text'),
    href: v.pipe(
      v.string('must be an address'),
      v.regex(/^(https?:|mailto:|\/)/, 'must be an address'),
    ),
  },
  problemOf,
);

const configSchema = v.strictObject(
  {
    source: v.picklist(['contract'], 'must be "contract"'),
    url: addressSchema,
    origin: v.optional(originSchema),
    prerender: v.optional(v.number('must be a number')),
    name: v.optional(v.string('must be text')),
    language: v.optional(languageSchema, 'fr'),
    timeZone: v.optional(timeZoneSchema),
    links: v.optional(v.array(linkSchema, 'must be a list of links')),
  },
  problemOf,
);

function problemOf({ expected }: v.StrictObjectIssue): string {
  if (expected === 'never') return 'is not a field of the configuration';
  return expected === 'Object' ? 'must be an object' : 'is missing';
}

export type Config = v.InferOutput<typeof configSchema>;

/** A configuration that cannot be used; `field` is the path of the wrong value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly field: string;

  constructor(field: string, problem: string) {
    super(problem);
    this.field = field;
  }
}

/** @throws {ConfigError} that names the first wrong field */
export function readConfig(page: Document): Config {
  return parseConfig(page.getElementById(CONFIG_ID)?.textContent);
}

/**
 * @param text of the block; undefined where there is none
 * @throws {ConfigError} that names the first wrong field
 */
export function parseConfig(text: string | undefined): Config {
  if (text === undefined) throw new ConfigError(`#${CONFIG_ID}`, 'is missing from index.html');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`#${CONFIG_ID}`, `is not JSON: ${String(error)}`);
  }
  const result = v.safeParse(configSchema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ConfigError(v.getDotPath(issue) ?? `#${CONFIG_ID}`, issue.message);
}

/**
 * Asks this browser whether it knows the time zone; apart from `readConfig`, since a phone takes a
 * tenth of a second to find out.
 * @throws {ConfigError} where it does not
 */
export function checkTimeZone({ timeZone }: Config): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new ConfigError('timeZone', TIME_ZONE_PROBLEM);
  }
}
