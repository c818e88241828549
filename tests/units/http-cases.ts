/** What servers, and what stands between them and the reader, are known to send. */
import type { Block } from '../../src/api/model.ts';
import type { SourceFault } from '../../src/api/source.ts';
import { articleWire, commentWire } from './wire-samples.ts';

const HTML = '<!doctype html><title>502</title><h1>Bad gateway</h1>';

interface RefusalCase {
  name: string;
  status: number;
  body?: string;
  headers?: Record<string, string>;
  fault: Partial<Extract<SourceFault, { kind: 'status' }>>;
}

const merci: Block[] = [
  { type: 'paragraph', id: 'p1', children: [{ type: 'text', text: 'Merci.' }] },
];

const problem = (members: object) =>
  JSON.stringify({ type: 'about:blank', title: 'x', ...members });

export const refusalCases: RefusalCase[] = [
  { name: '404 without a word', status: 404, fault: { code: 'not-found' } },
  { name: '410', status: 410, body: problem({ code: 'withdrawn' }), fault: { code: 'withdrawn' } },
  { name: '400 without a word', status: 400, fault: {} },
  { name: '500 in HTML', status: 500, body: HTML, fault: {} },
  { name: '502 in HTML', status: 502, body: HTML, fault: {} },
  { name: '500 with half a problem', status: 500, body: '{"code":"unav', fault: {} },
  {
    name: '429 with seconds',
    status: 429,
    headers: { 'retry-after': '7' },
    fault: { code: 'too-fast', retryAfter: 7 },
  },
  {
    name: '429 with a date',
    status: 429,
    headers: { 'retry-after': 'Wed, 23 Apr 2025 14:31:00 GMT' },
    fault: { code: 'too-fast', retryAfter: 30 },
  },
  {
    name: '503 with a date that has passed',
    status: 503,
    headers: { 'retry-after': 'Wed, 23 Apr 2025 14:30:00 GMT' },
    fault: { code: 'unavailable', retryAfter: 0 },
  },
  {
    name: '503 with a Retry-After that is neither',
    status: 503,
    headers: { 'retry-after': 'soon' },
    fault: { code: 'unavailable' },
  },
  {
    name: '422 with its fields',
    status: 422,
    body: problem({ code: 'invalid', fields: { text: 'empty' } }),
    fault: { code: 'invalid', fields: { text: 'empty' } },
  },
  {
    name: '422 with malformed fields keeps its code',
    status: 422,
    body: problem({ code: 'invalid', fields: { text: 7 } }),
    fault: { code: 'invalid' },
  },
  {
    name: '409 duplicate, with the comment that stands',
    status: 409,
    body: problem({ code: 'duplicate', comment: { ...commentWire, mood: 'grave' } }),
    fault: { code: 'duplicate', comment: { ...commentWire, status: 'published', body: merci } },
  },
  {
    name: '409 duplicate, with half a character in the comment that stands',
    status: 409,
    body: problem({ code: 'duplicate', comment: { ...commentWire, author: { name: 'A\ud800' } } }),
    fault: {
      code: 'duplicate',
      comment: { ...commentWire, status: 'published', body: merci, author: { name: 'A\uFFFD' } },
    },
  },
  {
    name: '409 duplicate, with something else than a comment',
    status: 409,
    body: problem({ code: 'duplicate', comment: { id: 'c1' } }),
    fault: { code: 'duplicate' },
  },
  {
    name: 'a code of tomorrow leaves the one of its status',
    status: 404,
    body: problem({ code: 'moved-to-the-moon' }),
    fault: { code: 'not-found' },
  },
  {
    name: 'a problem that is deeper than any stack',
    status: 503,
    body: `{"code":"unavailable","fields":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    fault: { code: 'unavailable' },
  },
];

interface ShapeCase {
  name: string;
  body: string;
  path: string;
  detail: RegExp;
}

const article = (members: object) => JSON.stringify({ ...articleWire, ...members });
const nested = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);

/** Answers to the request for an article, with status 200. */
export const shapeCases: ShapeCase[] = [
  { name: 'nothing', body: '', path: '', detail: /not JSON/ },
  { name: 'HTML', body: HTML, path: '', detail: /not JSON that can be read: <!doctype html>/ },
  { name: 'malformed JSON', body: '{"title":"Un', path: '', detail: /not JSON/ },
  { name: 'null', body: 'null', path: '', detail: /Expected Object/ },
  { name: 'a list', body: '[]', path: 'id', detail: /undefined/ },
  { name: 'a wrong type', body: article({ title: 7 }), path: 'title', detail: /received 7/ },
  {
    name: 'a missing member',
    body: article({ slug: undefined }),
    path: 'slug',
    detail: /undefined/,
  },
  {
    name: 'null where a text may be absent',
    body: article({ standfirst: null }),
    path: 'standfirst',
    detail: /null/,
  },
  {
    name: 'a wrong type further down',
    body: article({ section: { slug: 'eco', name: null } }),
    path: 'section.name',
    detail: /null/,
  },
  {
    name: 'a body that is a text',
    body: article({ body: '<p>Un</p>' }),
    path: 'body',
    detail: /Array/,
  },
  {
    name: 'a time without an offset',
    body: article({ publishedAt: '2025-04-22T16:40:00' }),
    path: 'publishedAt',
    detail: /offset/,
  },
  {
    name: 'a time that never was',
    body: article({ publishedAt: '2025-13-45T16:40:00+01:00' }),
    path: 'publishedAt',
    detail: /no such date/,
  },
  {
    name: 'an address that would run',
    body: article({ canonicalUrl: 'javascript:alert(1)' }),
    path: 'canonicalUrl',
    detail: /web address/,
  },
  { name: 'lists in lists, 100,000 deep', body: nested('[', ']'), path: 'id', detail: /undefined/ },
  {
    name: 'a body 100,000 lists deep',
    body: article({ body: 0 }).replace('"body":0', `"body":${nested('[', ']')}`),
    path: '',
    detail: /^nested too deeply/,
  },
  {
    name: 'a body 100,000 quotes deep',
    body: article({ body: 0 }).replace(
      '"body":0',
      `"body":[${nested('{"type":"quote","id":"q","blocks":[', ']}')}]`,
    ),
    path: '',
    detail: /^nested too deeply/,
  },
];
