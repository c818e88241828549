import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, checkTimeZone, readConfig } from '../../src/app/config.ts';
import { problemText } from '../../src/app/start/config-problems.ts';

const RIGHT = {
  source: 'contract',
  url: 'https://exemple.ma/api',
  name: 'Le Fil',
  language: 'ar-MA',
  timeZone: 'Africa/Casablanca',
  links: [{ kind: 'facebook', label: 'Notre page', href: 'https://exemple.ma/page' }],
};

/** A page whose configuration is `text`. */
function pageWith(text: string): Document {
  const page = document.implementation.createHTMLDocument();
  const block = page.createElement('script');
  block.type = 'application/json';
  block.id = 'le-fil-config';
  block.textContent = text;
  page.head.append(block);
  return page;
}

const read = (config: unknown) => readConfig(pageWith(JSON.stringify(config)));

/** What is wrong, and where. */
function faultIn(page: Document): string {
  try {
    readConfig(page);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.field}: ${problemText(error)}`;
  }
  return 'nothing';
}

const [link] = RIGHT.links;
const LANGUAGE = 'language: must be a language tag such as "fr"';
const ORIGIN = 'origin: must be an address, "https://…", without a path';
const ADDRESS = 'url: must be an address, "https://…" or "/…"';

describe('a configuration', () => {
  it('is read as it stands', () => {
    expect(read(RIGHT)).toEqual(RIGHT);
  });

  it('needs no more than a source and its address', () => {
    expect(read({ source: 'contract', url: '/api' })).toEqual({
      source: 'contract',
      url: '/api',
      language: 'fr',
    });
  });

  it.each([
    ['/api/', '/api'],
    ['https://exemple.ma/api//', 'https://exemple.ma/api'],
    ['/', ''],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['HTTPS://A.example/API', 'https://a.example/API'],
  ])('has its address %s without a slash at the end', (url, kept) => {
    expect(read({ ...RIGHT, url }).url).toBe(kept);
  });

  it.each([
    ['https://www.exemple.ma/', 'https://www.exemple.ma'],
    ['HTTPS://A.example', 'https://a.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('has its origin %s as browsers write it', (origin, kept) => {
    expect(read({ ...RIGHT, origin }).origin).toBe(kept);
  });

  it('has no name where the name is blank', () => {
    expect(read({ ...RIGHT, name: ' ' }).name).toBeUndefined();
  });

  it('is the one of the page that ships', async () => {
    const { readFile } = await import('node:fs/promises');
    const page = new DOMParser().parseFromString(await readFile('index.html', 'utf8'), 'text/html');
    expect(readConfig(page)).toMatchObject({ source: 'contract', url: '/api', language: 'fr' });
  });
});

describe('a wrong configuration names the field', () => {
  it.each([
    ['no source', { ...RIGHT, source: undefined }, 'source: is missing'],
    ['another source', { ...RIGHT, source: 'rss' }, 'source: must be "contract" or "wordpress"'],
    ['no address', { ...RIGHT, url: undefined }, 'url: is missing'],
    ['an address of another kind', { ...RIGHT, url: 'ftp://exemple.ma' }, ADDRESS],
    ['an address with a space', { ...RIGHT, url: 'https://exemple.ma/a b' }, ADDRESS],
    ['an address that is a number', { ...RIGHT, url: 5 }, ADDRESS],
    ['a name that is none', { ...RIGHT, name: 5 }, 'name: must be text'],
    ['a language in words', { ...RIGHT, language: 'français' }, LANGUAGE],
    ['a language that is none', { ...RIGHT, language: null }, LANGUAGE],
    [
      'a zone that is none',
      { ...RIGHT, timeZone: 1 },
      'timeZone: must be a time zone such as "Africa/Casablanca"',
    ],
    ['links that are no list', { ...RIGHT, links: {} }, 'links: must be a list of links'],
    [
      'a link without its label',
      { ...RIGHT, links: [link, { kind: 'x', href: '/' }] },
      'links.1.label: is missing',
    ],
    [
      'a link that runs code',
      { ...RIGHT, links: [{ ...link, href: 'javascript:alert(1)' }] },
      'links.0.href: must be an address',
    ],
    [
      'a field that is none',
      { ...RIGHT, langauge: 'fr' },
      'langauge: is not a field of the configuration',
    ],
    ['a link that is none', { ...RIGHT, links: ['x'] }, 'links.0: must be an object'],
    [
      'a field of a link that is none',
      { ...RIGHT, links: [{ ...link, icon: 'f' }] },
      'links.0.icon: is not a field of the configuration',
    ],
  ])('%s', (_, config, fault) => {
    expect(faultIn(pageWith(JSON.stringify(config)))).toBe(fault);
  });

  it.each([
    ['no JSON', pageWith('{ "source": contract }'), /^#le-fil-config: is not JSON: SyntaxError/],
    ['nothing', pageWith(''), /^#le-fil-config: is not JSON/],
    ['a list', pageWith('[]'), /: is missing$/],
    ['no object', pageWith('"contract"'), /^#le-fil-config: must be an object$/],
    [
      'no block at all',
      document.implementation.createHTMLDocument(),
      /^#le-fil-config: is missing from the page$/,
    ],
  ])('or the block: %s', (_, page, fault) => {
    expect(faultIn(page)).toMatch(fault);
  });
});

describe('an address that leads elsewhere, or nowhere', () => {
  const fault = (config: object) => faultIn(pageWith(JSON.stringify({ ...RIGHT, ...config })));

  it.each([
    'https://[',
    'https://a:99999',
    'https://name:word@exemple.ma/api',
    'https://exemple.ma/api?key=1',
    'https://exemple.ma/api#a',
    '//exemple.ma/api',
    '/\\exemple.ma/api',
    '/api?key=1',
  ])('is none of a newsroom: %j', (url) => {
    expect(fault({ url })).toBe(ADDRESS);
  });

  it.each([
    'https://[',
    'https://name:word@exemple.ma',
    'https://name@exemple.ma',
    'https://exemple.ma?a',
    'https://exemple.ma/#a',
    'https://exemple.ma\\a',
    'https://exemple.ma/a',
    '/a',
  ])('is none of the reader: %j', (origin) => {
    expect(fault({ origin })).toBe(ORIGIN);
  });

  it.each(['//exemple.ma', '/\\exemple.ma', '/\t/exemple.ma'])('is none of a link: %j', (href) => {
    expect(fault({ links: [{ ...link, href }] })).toBe('links.0.href: must be an address');
  });
});

describe('a time zone', () => {
  const check = (timeZone?: string) => () => {
    const config: Config = { source: 'contract', url: '', language: 'fr' };
    checkTimeZone(timeZone === undefined ? config : { ...config, timeZone });
  };

  it('that the browser knows is right, and none is as well', () => {
    expect(check('Africa/Casablanca')).not.toThrow();
    expect(check()).not.toThrow();
  });

  it('that it does not know is wrong', () => {
    expect(check('Africa/Casa')).toThrow(
      expect.objectContaining({
        field: 'timeZone',
        problem: 'wrong',
      }),
    );
  });
});
