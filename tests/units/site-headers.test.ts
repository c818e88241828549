// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/build/hosting-files.ts';
import { headersOf } from '../../src/build/site-headers.ts';

const SCRIPT = '\n  document.documentElement.lang = "fr";\n';

/** A page as it is built, with `url` as the address of its newsroom. */
const pageWith = (url: string, scripts = `<script>${SCRIPT}</script>`) => `<!doctype html><head>
  <script type="application/json" id="le-fil-config">{ "source": "contract", "url": "${url}" }</script>
  ${scripts}
  <script type="module" crossorigin src="/assets/main.js"></script></head><body></body>`;

/** The policy as it is sent, directive by directive. */
function policyOf(html: string): Record<string, string> {
  const { 'Content-Security-Policy': policy = '' } = headersOf(html).everywhere;
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy', () => {
  it('lets nothing in but the page’s own, and enforces trusted types', () => {
    expect(policyOf(pageWith('/api'))).toEqual({
      'default-src': "'self'",
      'script-src': `'self' ${hash(SCRIPT)}`,
      'style-src': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' https: data:",
      'frame-src': 'https:',
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    });
  });

  it('has the hash of every inline script, and of nothing else', () => {
    const scripts = `<script>a()</script><script type="module">b()</script><script>c()</script>
      <script type="application/ld+json">{ "d": 1 }</script><script async src="/e.js"></script>`;
    expect(policyOf(pageWith('/api', scripts))['script-src']).toBe(
      `'self' ${hash('a()')} ${hash('b()')} ${hash('c()')}`,
    );
    expect(policyOf(pageWith('/api', ''))['script-src']).toBe("'self'");
  });

  it('has the hash of every inline style sheet, once for all pages', () => {
    const styled = (sheets: string) => pageWith('/api', sheets);
    const pages = `${styled('<style>a{}</style>')}${styled('<style data-b>b{}</style><style>a{}</style>')}`;
    expect(policyOf(pages)['style-src']).toBe(`'self' ${hash('a{}')} ${hash('b{}')}`);
  });

  it('has the hash of the script that the page really has', () => {
    const html = readFileSync('index.html', 'utf8');
    const start = html.indexOf('<script>') + '<script>'.length;
    const script = html.slice(start, html.indexOf('</script>', start));
    expect(script).toContain('data-theme');
    expect(policyOf(html)['script-src']).toBe(`'self' ${hash(script)}`);
  });

  it.each([
    ['https://redaction.exemple.ma/v1/api', "'self' https://redaction.exemple.ma"],
    ['http://localhost:8080/', "'self' http://localhost:8080"],
    ['/api', "'self'"],
  ])('lets the page ask the newsroom at %s', (url, sources) => {
    expect(policyOf(pageWith(url))['connect-src']).toBe(sources);
  });
});

describe('the file', () => {
  const lines = headersFile(headersOf(pageWith('/api')))
    .trimEnd()
    .split('\n');

  it('is what static hosts read: an address, then its headers, each on a line of its own', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('  '))).toEqual([
      '/*',
      '/',
      '/live',
      '/articles/*',
      '/saved',
      '/200.html',
      '/assets/*',
      '/rss.xml',
      '/sitemap.xml',
      '/robots.txt',
      '/favicon.svg',
    ]);
    for (const line of lines.filter((each) => each.startsWith('  '))) {
      expect(line).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
    }
    expect(lines).toContain('  X-Content-Type-Options: nosniff');
  });

  it.each([
    ['/articles/*', 'public, max-age=0, s-maxage=60, must-revalidate'],
    ['/assets/*', 'public, max-age=31536000, immutable'],
    ['/rss.xml', 'public, max-age=300'],
    ['/favicon.svg', 'public, max-age=86400'],
  ])('says how long %s may be kept', (address, value) => {
    expect(lines[lines.indexOf(address) + 1]).toBe(`  Cache-Control: ${value}`);
  });

  it('says it once for each address, since hosts join what all rules say', () => {
    expect(lines.slice(0, lines.indexOf('/')).join()).not.toContain('Cache-Control');
  });
});
