import { withoutBidiControls } from '../../../lib/text.ts';

/** After the scheme as it is written: browsers would take others from the page's own address. */
const SCHEME = /^(?:https?:\/\/|mailto:)/i;

/** What readers take for an address, as far as its host goes. */
const CLAIM = /(?:https?:\/\/|\bwww\.)[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}]/giu;

/**
 * Where a link in a comment leads, for whoever presses its `words`; undefined where it is better no
 * link: another scheme than http, https and mailto, a name and password in front of the host, or
 * words that are an address at another host.
 */
export function linkTarget(href: string, words: string): string | undefined {
  if (!SCHEME.test(href) || !URL.canParse(href)) return undefined;
  const { hostname, username, password } = new URL(href);
  if (username !== '' || password !== '') return undefined;
  if (words === href) return href;
  const claims = withoutBidiControls(words).match(CLAIM) ?? [];
  return claims.every((claim) => isAt(claim, hostname)) ? href : undefined;
}

/** True where an address as readers write it is at `host`, or at the one that `host` is a part of. */
function isAt(claim: string, host: string): boolean {
  const address = /^https?:/i.test(claim) ? claim : `https://${claim}`;
  if (!URL.canParse(address)) return true;
  const claimed = new URL(address).hostname.replace(/^www\./, '');
  return host === claimed || host.endsWith(`.${claimed}`);
}
