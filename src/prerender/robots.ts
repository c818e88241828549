import { machinePaths, type Publication } from './publication.ts';

/** Everybody may read everything (RFC 9309); the sitemap says what there is. */
export function robotsTxt({ origin }: Publication): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${machinePaths.sitemap}\n`;
}
