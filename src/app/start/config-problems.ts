/** What is wrong with a configuration, in words for whoever wrote it. */
import { assertNever } from '../../lib/assert-never.ts';
import type { ConfigError } from '../config.ts';

const WANTED: Record<string, string> = {
  source: '"contract" or "wordpress"',
  url: 'an address, "https://…" or "/…"',
  origin: 'an address, "https://…", without a path',
  prerender: 'a whole number, 0 or more',
  language: 'a language tag such as "fr"',
  timeZone: 'a time zone such as "Africa/Casablanca"',
  links: 'a list of links',
  href: 'an address',
};

/** The end of the sentence that the field begins. */
export function problemText({ field, problem, cause }: ConfigError): string {
  const isBlock = field.startsWith('#');
  switch (problem) {
    case 'missing':
      return isBlock ? 'is missing from the page' : 'is missing';
    case 'unknown':
      return 'is not a field of the configuration';
    case 'no object':
      return 'must be an object';
    case 'no JSON':
      return `is not JSON: ${String(cause)}`;
    case 'wrong':
      return `must be ${WANTED[field.split('.').at(-1) ?? field] ?? 'text'}`;
    default:
      return assertNever(problem);
  }
}
