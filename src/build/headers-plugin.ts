/**
 * Writes `_headers` beside the built page: what a static host is to send with it, the
 * Content-Security-Policy first, with the hash of the one script that runs inline.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const CONFIG = /<script type="application\/json" id="le-fil-config">([\s\S]*?)<\/script>/;

export function headersPlugin(): Plugin {
  return {
    name: 'le-fil:headers',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return this.error('there is no index.html to write headers for');
      const html = String(page.source);
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFor(html) });
    },
  };
}

/** In the format that Netlify and Cloudflare read; `docs/deploying.md` has the others. */
export function headersFor(html: string): string {
  const everywhere = {
    'Content-Security-Policy': contentSecurityPolicy(html),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  return [
    block('/*', everywhere),
    block('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n');
}

function block(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

function contentSecurityPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const newsroom = newsroomOrigin(html);
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    `connect-src 'self'${newsroom}`,
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

/** The origin of the configured newsroom, where it is not the page's own. */
function newsroomOrigin(html: string): string {
  const config: unknown = JSON.parse(CONFIG.exec(html)?.[1] ?? '{}');
  const url = typeof config === 'object' && config && 'url' in config ? config.url : '';
  return typeof url === 'string' && URL.canParse(url) ? ` ${new URL(url).origin}` : '';
}
