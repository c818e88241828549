// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { createDb } from '../../../mocks/db.ts';
import { startNewsroom } from '../../../mocks/newsroom-server.ts';
import { sample } from '../../../mocks/sample.ts';
import { createRenderer } from '../../../src/prerender/renderer.ts';

const CONFIG = '{ "source": "contract", "url": "/api" }';
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;

/** The newest of so many headlines. */
async function newestOf(count: number) {
  const { lead, ...site } = sample.site;
  const db = createDb({ seed: { site, articles: [] } });
  for (let number = 0; number < count; number += 1) {
    db.publish({ slug: `article-${number}`, title: `Titre ${number}`, body: [] });
  }
  newsroom = await startNewsroom(db);
  const { newest } = await createRenderer(CONFIG, 'https://n.example', newsroom.url);
  return newest;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await newsroom.close();
});

it('come from as many pages of headlines as it takes', async () => {
  const newest = await newestOf(233);
  expect(await newest(200)).toHaveLength(200);
  expect(new Set((await newest(500)).map(({ slug }) => slug)).size).toBe(233);
});

// Between two cursors, or from one to another.
it.each([2, 50])('come to an end where the newsroom leads on for ever: %i', async (cursors) => {
  const newest = await newestOf(40);
  let asked = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    asked += 1;
    // Else a failure would never end.
    const next = asked < 200 ? { next: `c${asked % cursors}` } : {};
    return Response.json({ items: [], ...next });
  });
  expect(await newest(500)).toHaveLength(30);
  expect(asked).toBe(1);
});
