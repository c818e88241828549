import { attribute } from './attribute.ts';

const LINKED = /^(?:https?|mailto):$/;
const FETCHED = /^https?:$/;

/** Where a link leads; undefined for what is no address of the web or of mail. `base` is for relative ones. */
export function linkAddress(address: string, base?: string): string | undefined {
  return absolute(address, base, LINKED);
}

/** What a picture or a frame loads; always with TLS, as the Content-Security-Policy wants it. */
export function loadedAddress(address: string, base?: string): string | undefined {
  return absolute(address, base, FETCHED)?.replace(/^http:/, 'https:');
}

function absolute(address: string, base: string | undefined, protocols: RegExp) {
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return protocols.test(protocol) ? href : undefined;
}

/** What `read` makes of an attribute, first of where extensions put it that load pictures and frames late. */
export function lateAttribute(
  element: Element,
  name: string,
  read: (written: string) => string | undefined,
): string | undefined {
  return ['data-lazy-', 'data-', '']
    .map((prefix) => read(attribute(element, prefix + name)))
    .find(Boolean);
}

/** Without percent-encoding, where it is well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
