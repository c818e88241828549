/** The files beside the pages that tell a host how to serve them. */
import { join } from 'node:path';
import { nginxConf } from './nginx-conf.ts';
import { replaceFile } from './replace-file.ts';
import { type FileKind, headersOf, type SiteHeaders } from './site-headers.ts';

/** No two of them match one address: hosts join the values of all rules that do. */
const ADDRESSES: Record<FileKind, string[]> = {
  page: ['/', '/live', '/articles/*', '/saved', '/200.html'],
  asset: ['/assets/*'],
  feed: ['/rss.xml', '/sitemap.xml', '/robots.txt'],
  icon: ['/favicon.svg'],
};

/**
 * Writes `_headers` and `_redirects` (Netlify reads both, Cloudflare the first), `_nginx.conf` and
 * `_nginx-brotli.conf` into the folder of the built site.
 *
 * @param html as for `headersOf`: one page of each kind, one after another
 */
export async function writeHostingFiles(folder: string, html: string): Promise<void> {
  const headers = headersOf(html);
  const files = {
    _headers: headersFile(headers),
    // A file that is there comes first; an asset that is not must not be kept as a page for a year.
    _redirects: '/assets/* /200.html 404\n/* /200.html 200\n',
    '_nginx.conf': nginxConf(headers),
    // Apart, since nginx refuses to start on a directive of a module that it does not have.
    '_nginx-brotli.conf': 'brotli_static on;\n',
  };
  for (const [name, text] of Object.entries(files)) await replaceFile(join(folder, name), text);
}

/** In the format that Netlify and Cloudflare read: an address, then its headers, indented. */
export function headersFile({ everywhere, cache }: SiteHeaders): string {
  const kinds: FileKind[] = ['page', 'asset', 'feed', 'icon'];
  return [
    block('/*', everywhere),
    ...kinds.flatMap((kind) =>
      ADDRESSES[kind].map((address) => block(address, { 'Cache-Control': cache[kind] })),
    ),
  ].join('\n');
}

function block(address: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
