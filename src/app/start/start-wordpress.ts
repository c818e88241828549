/** Begins on a WordPress site, in whose place the reader may stand: its own addresses lead to their articles. */
import {
  createWordPressSource,
  type WordPressSource,
} from '../../api/wordpress/wordpress-source.ts';
import { paths } from '../../lib/paths.ts';
import type { Config } from '../config.ts';

/** What an address may take that only WordPress can read, in milliseconds; then its article is asked for as it is. */
const PATIENCE_MS = 4000;

/** The source that is configured, once the address of the page is one of the reader's. */
export async function startWordPress(config: Config): Promise<WordPressSource> {
  const source = createWordPressSource(config.url, config);
  const path = await pathFor(new URL(location.href), source);
  if (path !== undefined) history.replaceState(history.state, '', path + location.hash);
  return source;
}

/** The reader's own address for one of the site's; undefined where it is one already, or leads to no article. */
export async function pathFor(
  address: URL,
  { readPermalink, slugAt }: Pick<WordPressSource, 'readPermalink' | 'slugAt'>,
): Promise<string | undefined> {
  if (isOurs(address.pathname)) return undefined;
  const { slug, id } = readPermalink(address);
  if (slug !== undefined) return paths.article.href(slug);
  try {
    const asked = await slugAt(address, AbortSignal.timeout(PATIENCE_MS));
    return asked === undefined ? undefined : paths.article.href(asked);
  } catch {
    // The article's place says what is wrong.
    return id === undefined ? undefined : paths.article.href(String(id));
  }
}

function isOurs(pathname: string): boolean {
  return (
    [paths.live.href(), paths.saved.href()].includes(pathname.replace(/\/$/, '')) ||
    paths.article.slugIn(pathname) !== undefined
  );
}
