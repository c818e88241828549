/** A WordPress site that answers as the real one did: what `tests/wordpress/record.ts` has recorded, replayed. */
import { http } from 'msw';
import { createWordPressSource } from '../../src/api/wordpress/wordpress-source.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { keptRecordings, type Recording, SITE } from '../wordpress/recordings.ts';

const recordings = await keptRecordings();

/** What WordPress answered when `name` was recorded. */
export function recorded(name: string): Recording {
  const recording = recordings[name];
  if (!recording) throw new Error(`nothing was recorded as ${name}`);
  return recording;
}

/** The same answer again; `body` in place of its own. */
export function answerOf(name: string, body: unknown = recorded(name).body): Response {
  const { status, headers } = recorded(name);
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

/** An address with its query in order, and without the fields that are asked for, unless they are a slug alone. */
function addressed(path: string): string {
  const { pathname, searchParams } = new URL(path, SITE);
  const given = [...searchParams].filter(
    ([key, value]) => key !== '_embed' && (key !== '_fields' || value === 'slug'),
  );
  return `${pathname}?${new URLSearchParams(given.sort())}`;
}

/** Lists that were not recorded are empty, as WordPress has them. */
const NOTHING = { 'content-type': 'application/json', 'x-wp-total': '0', 'x-wp-totalpages': '0' };

/** Every address that was asked for since the site was opened, without its fields. */
const asked: string[] = [];

/** Answers from now on, until the test is over. */
export function openSite(): void {
  asked.length = 0;
  const byAddress = new Map(
    Object.entries(recordings)
      .filter(([name, { request }]) => request.method === 'GET' && name !== 'posting-forbidden')
      .map(([name, { request }]) => [addressed(request.path), name]),
  );
  newsroom.server.use(
    http.get(`${SITE}/*`, ({ request }) => {
      const address = addressed(request.url);
      asked.push(address);
      const name = byAddress.get(address);
      return name === undefined ? new Response('[]', { headers: NOTHING }) : answerOf(name);
    }),
  );
}

/** What was asked for so far, of which this is a part. */
export const askedFor = (part: string) => asked.filter((address) => address.includes(part));

/** From now on `part` of an address is answered so. */
export function answer(part: string, respond: (request: Request) => Response | Promise<Response>) {
  newsroom.server.use(
    http.all(`${SITE}/*`, ({ request }) => {
      if (!request.url.includes(part)) return undefined;
      asked.push(addressed(request.url));
      return respond(request);
    }),
  );
}

/** Every comment that is posted is answered as it was when `name` was recorded. Gives what was sent. */
export function answerComments(name: string): unknown[] {
  const sent: unknown[] = [];
  newsroom.server.use(
    http.post(`${SITE}/wp-json/wp/v2/comments`, async ({ request }) => {
      sent.push(await request.json());
      return answerOf(name);
    }),
  );
  return sent;
}

/** Opens the reader on the site. */
export function renderOnWordPress(address = '/') {
  return renderApp(address, {
    config: { source: 'wordpress', url: SITE },
    source: createWordPressSource(SITE, { language: 'fr' }),
  });
}
