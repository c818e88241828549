import { contractAddresses } from '../api/contract/addresses.ts';
import { requestEarly } from '../api/early-requests.ts';
import { paths } from '../lib/paths.ts';
import type { Config } from './config.ts';

/**
 * Starts the requests of the first page while the reader's own code is still on its way; the loaders'
 * requests for the same addresses take the answers over.
 */
export function preloadData(config: Config, pathname: string): void {
  const addresses = contractAddresses(config.url);
  const slug = slugIn(pathname);
  const wanted = [addresses.site, addresses.headlines()];
  if (slug !== undefined) wanted.unshift(addresses.article(slug));
  for (const address of wanted) requestEarly(address);
}

/** The router's own matching is not here yet. */
function slugIn(pathname: string): string | undefined {
  const [, encoded] = ARTICLE.exec(pathname) ?? [];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

const ARTICLE = new RegExp(`^${paths.article.pattern.replace(':slug', '([^/]+)')}/?$`);
