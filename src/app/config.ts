/**
 * The deployment's configuration: one JSON block in `index.html`, read at start, no rebuild.
 * What it leaves out, the newsroom's own `/site` says.
 */
import * as v from 'valibot';
import { linkSchema } from '../api/contract/value-schemas.ts';

const CONFIG_ID = 'le-fil-config';

/** An address, kept as browsers write it, without a slash at its end. */
const addressSchema = (form: RegExp) =>
  v.pipe(
    v.string(),
    v.regex(form),
    v.check((address) => URL.canParse(address, 'https://a')),
    v.transform((address) =>
      (address.startsWith('/') ? address : new URL(address).href).replace(/\/+$/, ''),
    ),
  );
const siteLinkSchema = v.strictObject({
  kind: v.string(),
  label: v.string(),
  href: linkSchema,
});
const configSchema = v.strictObject({
  source: v.picklist(['contract', 'wordpress']),
  url: addressSchema(/^(https?:\/\/[^\s/\\?#@]+(\/[^\s?#]*)?|\/(?![\\/])[^\s?#]*)$/i),
  origin: v.optional(addressSchema(/^https?:\/\/[^\s/\\?#@]+\/?$/i)),
  prerender: v.optional(v.number()),
  name: v.optional(
    v.pipe(
      v.string(),
      v.transform((name) => name.trim() || undefined),
    ),
  ),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'fr'),
  timeZone: v.optional(v.string()),
  links: v.optional(v.array(siteLinkSchema)),
});

export type Config = v.InferOutput<typeof configSchema>;

/** What is wrong with a field: `config-problems.ts` says it in words. */
export type ConfigProblem = 'missing' | 'unknown' | 'wrong' | 'no object' | 'no JSON';

/** A configuration that cannot be used; `field` is the path of the wrong value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly field: string;
  readonly problem: ConfigProblem;

  constructor(field: string, problem: ConfigProblem, options?: ErrorOptions) {
    super(`${field}: ${problem}`, options);
    this.field = field;
    this.problem = problem;
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
  if (text === undefined) throw new ConfigError(`#${CONFIG_ID}`, 'missing');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`#${CONFIG_ID}`, 'no JSON', { cause: error });
  }
  const result = v.safeParse(configSchema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ConfigError(v.getDotPath(issue) ?? `#${CONFIG_ID}`, problemOf(issue));
}

function problemOf({ type, expected }: v.BaseIssue<unknown>): ConfigProblem {
  if (type !== 'strict_object') return 'wrong';
  if (expected === 'never') return 'unknown';
  return expected === 'Object' ? 'no object' : 'missing';
}

/**
 * Whether the time zone is one; asked where pages are made, since a phone takes a tenth of a second to
 * find out, and shows its own clock where it is none.
 * @throws {ConfigError} where it is none
 */
export function checkTimeZone({ timeZone }: Config): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new ConfigError('timeZone', 'wrong');
  }
}
