/** JSON out of what a WordPress site answers, whatever PHP has printed before it. */

/** Where JSON may begin is looked for so often: notices have brackets of their own. */
const MOST_TRIES = 200;

/**
 * The JSON at the end of `text`; the whole text where there is none. A notice, a warning or a byte order
 * mark that a plugin has let slip stands before it.
 */
export function jsonIn(text: string): string {
  if (isJson(text)) return text;
  let tries = 0;
  for (const { index } of text.matchAll(/[[{]/g)) {
    const rest = text.slice(index);
    if (isJson(rest)) return rest;
    tries += 1;
    if (tries > MOST_TRIES) break;
  }
  return text;
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
