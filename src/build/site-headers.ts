/**
 * What a host sends with the built files. The policy is the same for every page, so that a host needs
 * one rule: it carries the hash of each script and style sheet that stands in a page itself.
 */
import { createHash } from 'node:crypto';
import { configTextOf } from './page-template.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Not those that have an address, nor blocks of data, which no policy holds back. */
const SCRIPT = /<script\b(?![^>]*\ssrc=)(?![^>]*\stype="(?!module"))[^>]*>([\s\S]*?)<\/script>/g;

/** Files that live equally long in a cache. */
export type FileKind = 'page' | 'asset' | 'feed' | 'icon';

export interface SiteHeaders {
  /** With every answer, a missing file included. */
  everywhere: Record<string, string>;
  /** `Cache-Control` of the files that are there. */
  cache: Record<FileKind, string>;
}

/**
 * A browser asks each time whether a page has changed (a 304 where it has not). A cache that readers
 * share (RFC 9111, `s-maxage`) may answer for a minute by itself, so that a thousand readers cost the
 * origin what one does; a purge makes it shorter.
 */
const CACHE: SiteHeaders['cache'] = {
  page: 'public, max-age=0, s-maxage=60, must-revalidate',
  // Their names change with their content.
  asset: 'public, max-age=31536000, immutable',
  feed: 'public, max-age=300',
  icon: 'public, max-age=86400',
};

/**
 * @param html a built page, or several one after another: whatever stands inline in any of them is
 * let in, and the configuration of the first says where the newsroom is
 */
export function headersOf(html: string): SiteHeaders {
  return {
    everywhere: {
      'Content-Security-Policy': contentSecurityPolicy(html),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    cache: CACHE,
  };
}

function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes(html, SCRIPT)].join(' '),
    ["style-src 'self'", ...hashes(html, STYLE)].join(' '),
    `connect-src 'self'${newsroomOrigin(html)}`,
    "img-src 'self' https: data:",
    // Only what a reader asks to see: an embed of an article.
    'frame-src https:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function hashes(html: string, element: RegExp): Set<string> {
  const texts = [...html.matchAll(element)].map(([, text = '']) => text);
  return new Set(
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
}

/** The origin of the configured newsroom, where it is not the page's own. */
function newsroomOrigin(html: string): string {
  const config: unknown = JSON.parse(configTextOf(html) ?? '{}');
  const url = typeof config === 'object' && config && 'url' in config ? config.url : '';
  return typeof url === 'string' && URL.canParse(url) ? ` ${new URL(url).origin}` : '';
}
