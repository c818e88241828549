import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWordPressSource } from '../../../../src/api/wordpress/wordpress-source.ts';
import { newsroom } from '../../../newsroom.ts';
import { faultOf } from '../../fault-of.ts';

const SITE = 'https://news.example/blog';
const { signal } = new AbortController();

let root: object;
let posting: string;
let isBroken: boolean;
let asked: string[];

beforeEach(() => {
  asked = [];
  isBroken = false;
  posting = 'rest_comment_invalid_post_id';
  root = {
    name: 'Le Matin &amp; l&#039;eau',
    gmt_offset: 1,
    timezone_string: 'Africa/Casablanca',
    namespaces: ['oembed/1.0', 'wp/v2'],
  };
  newsroom.server.use(
    http.all(`${SITE}/*`, ({ request }) => {
      const { pathname, searchParams } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      if (pathname.endsWith('/wp-json/')) return HttpResponse.json(root);
      if (searchParams.has('_envelope')) return HttpResponse.json({ body: { code: posting } });
      if (isBroken) return new HttpResponse(null, { status: 500 });
      if (!pathname.endsWith('/categories')) return HttpResponse.json([]);
      return HttpResponse.json([
        { id: 1, slug: 'non-classe', name: 'Non classé', count: 9 },
        { id: 2, slug: '%d8%b1', name: 'Eau &amp; terre', count: 3 },
        { id: 3, slug: 'vide', name: 'Vide', count: 0 },
      ]);
    }),
  );
});

const source = () => createWordPressSource(SITE, { language: 'ar' });

describe('a WordPress site', () => {
  it('is what its root says, with what WordPress cannot do switched off', async () => {
    expect(await source().site(signal)).toEqual({
      name: "Le Matin & l'eau",
      language: 'ar',
      timeZone: 'Africa/Casablanca',
      links: [],
      sections: [{ slug: 'ر', name: 'Eau & terre' }],
      lead: undefined,
      live: { stream: false, pollSeconds: 10 },
      comments: {
        open: true,
        moderation: 'first',
        requireEmail: true,
        maxLength: 15_000,
        maxDepth: 5,
        editSeconds: 0,
        canReport: false,
      },
    });
    expect(asked.every((line) => line.startsWith('GET '))).toBe(true);
  });

  it('is found also by the address of its REST API', async () => {
    const source = createWordPressSource(`${SITE}/wp-json`, { language: 'fr' });
    expect((await source.site(signal)).name).toBe("Le Matin & l'eau");
  });

  it('takes no comments where readers would have to sign in', async () => {
    posting = 'rest_comment_login_required';
    expect((await source().site(signal)).comments.open).toBe(false);
  });

  it.each([
    [1, 'Etc/GMT-1'],
    [-5, 'Etc/GMT+5'],
    ['5.5', 'Etc/GMT-6'],
    [0, 'UTC'],
    [null, 'UTC'],
  ])('without a zone, %j hours from UTC, has the zone %s', async (gmt_offset, zone) => {
    root = { ...root, timezone_string: '', gmt_offset };
    expect((await source().site(signal)).timeZone).toBe(zone);
  });

  it('is one also without its categories and its lead', async () => {
    isBroken = true;
    expect(await source().site(signal)).toMatchObject({ sections: [], lead: undefined });
  });

  it('is none without the REST API of WordPress', async () => {
    root = { name: 'Autre chose', namespaces: ['autre/v1'] };
    expect(await faultOf(source().site(signal))).toEqual({ kind: 'barred', reason: 'foreign' });
  });
});

describe('what WordPress cannot do', () => {
  it.each([
    [
      'to change a comment',
      () => source().editComment('1', 'x', 'y'),
      { code: 'edit-window-over' },
    ],
    ['to take one away', () => source().removeComment('1', 'x'), { code: 'edit-window-over' }],
    ['to report one', () => source().reportComment('1', { reason: 'spam' }), { status: 405 }],
  ])('is refused: %s', async (_, run, fault) => {
    expect(await faultOf(run())).toMatchObject(fault);
    expect(asked).toEqual([]);
  });

  it('is to tell what changes: nothing is told until whoever listens leaves', async () => {
    const leaving = new AbortController();
    const silent = { onOpen: () => {}, onChange: () => {}, onBreak: () => {} };
    const listening = source().stream(silent, leaving.signal);
    leaving.abort();
    expect(await listening).toBeUndefined();
  });
});
