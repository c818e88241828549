// @vitest-environment node
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb, type Db } from '../../../mocks/db.ts';
import { startNewsroom } from '../../../mocks/newsroom-server.ts';
import { sample } from '../../../mocks/sample.ts';
import { textToBlocks } from '../../../mocks/text-to-blocks.ts';
import { type LocalServer, startLocalServer } from '../local-server.ts';
import { type FakeSite, makeFakeSite } from './fake-site.ts';

/** A site without a page yet, as a build has it. */
let fake: FakeSite;
let db: Db;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let broken: LocalServer;

beforeEach(async () => {
  fake = await makeFakeSite();
  fake.timeoutMs = 1000;
  const { lead, ...site } = sample.site;
  db = createDb({ seed: { site, articles: [] } });
  newsroom = await startNewsroom(db);
  broken = await startLocalServer();
});
afterEach(async () => {
  await broken.close();
  await newsroom.close();
  await fake.remove();
});

function publish(slugs: readonly string[], kind: 'article' | 'brief' = 'article'): void {
  for (const slug of slugs) {
    db.publish({ slug, kind, title: `Titre de ${slug}`, body: textToBlocks('Texte.') });
  }
}
const numbered = (count: number, name = 'a') =>
  Array.from({ length: count }, (_, number) => `${name}${number}`);

type Failure = (response: ServerResponse) => unknown;
const failures: Record<string, Failure> = {
  'status 404': (response) => response.writeHead(404).end(),
  'status 500': (response) => response.writeHead(500).end(),
  silence: () => {},
  'a lost connection': (response) => response.destroy(),
  garbage: (response) => response.end('<!doctype html>'),
};

/** Fails for the articles of these names. */
function failFor(slugs: readonly string[], fail: Failure | undefined): void {
  const listener: RequestListener = async ({ url = '' }, response) => {
    if (slugs.some((slug) => url === `/articles/${slug}`)) fail?.(response);
    else response.end(await (await fetch(`${newsroom.url}${url}`)).text());
  };
  broken.onRequest(listener);
}

describe.each(Object.keys(failures))('where the newsroom gives %s', (name) => {
  it('for one of three articles, the others are rendered', async () => {
    publish(numbered(3));
    failFor(['a0'], failures[name]);
    expect(await fake.prerender(broken.base)).toBe(4);
    expect(await fake.articles()).toEqual(['a1.html', 'a2.html']);
  });

  it('for two of three, nothing is', async () => {
    publish(numbered(3));
    const before = await fake.snapshot();
    failFor(['a0', 'a1'], failures[name]);
    await expect(fake.prerender(broken.base)).rejects.toThrow(/\/a[01]/);
    expect(await fake.snapshot()).toEqual(before);
  });
});

it('says why there was no answer', async () => {
  publish(numbered(3));
  failFor(['a0'], failures['a lost connection']);
  await fake.prerender(broken.base);
  expect(fake.said()).toEqual([
    expect.stringMatching(/^articles\/a0.html: not rendered, .*: unreachable: fetch failed: .+/),
  ]);
});

it('takes two of twenty, and not three', async () => {
  publish(numbered(20));
  failFor(numbered(2), failures['status 404']);
  expect(await fake.prerender(broken.base)).toBe(20);
  failFor(numbered(3), failures['status 404']);
  await expect(fake.prerender(broken.base)).rejects.toThrow('does not give it');
});

it('takes any number of briefs without an article', async () => {
  publish(numbered(2));
  publish(numbered(18, 'b'), 'brief');
  failFor(numbered(18, 'b'), failures['status 404']);
  expect(await fake.prerender(broken.base)).toBe(4);
});

it.each(['status 404', 'status 500'])(
  'wants a front page where there is an article: %s',
  async (name) => {
    publish(['a0']);
    failFor(['a0'], failures[name]);
    await expect(fake.prerender(broken.base)).rejects.toThrow(/index.html|status 500/);
    expect(Object.keys(await fake.snapshot())).not.toContain('dist/live.html');
  },
);
