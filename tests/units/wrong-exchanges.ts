/** Exchanges that break the contract, each in one way. */
import { examples } from '../contract/examples.ts';

export const at = (path: string, init?: RequestInit) =>
  new Request(`https://newsroom.example${path}`, init);
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
const problem = (members: object, status: number, headers: Record<string, string> = {}) =>
  json({ type: 'about:blank', title: 'x', status, ...members }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });

const { site } = examples;
const { comment, headline } = examples;
export const posting = (body: object, headers = {}) =>
  at('/api/articles/a/comments', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k', ...headers },
    body: JSON.stringify(body),
  });

const managing = (method: string, headers: object = { authorization: 'Bearer t' }) =>
  at('/api/comments/c', {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'PATCH' ? { body: '{"text":"Merci."}' } : {}),
  });

export const wrongExchanges: {
  name: string;
  request: Request;
  response: Response;
  fault: RegExp;
}[] = [
  {
    name: 'an address of its own',
    request: at('/api/sites'),
    response: json(site),
    fault: /GET \/api\/sites is not promised/,
  },
  {
    name: 'an address elsewhere',
    request: at('/site'),
    response: json(site),
    fault: /GET \/site is not promised/,
  },
  {
    name: 'another method',
    request: at('/api/site', { method: 'DELETE' }),
    response: json(site),
    fault: /DELETE .* not promised/,
  },
  {
    name: 'a status of its own',
    request: at('/api/site'),
    response: json(site, 203),
    fault: /203 is not promised/,
  },
  {
    name: 'HTML',
    request: at('/api/site'),
    response: new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    fault: /sent as text\/html/,
  },
  {
    name: 'a problem as plain JSON',
    request: at('/api/articles/x'),
    response: json({ code: 'not-found' }, 404),
    fault: /sent as application\/json/,
  },
  {
    name: 'the code of another status',
    request: at('/api/articles/x'),
    response: problem({ code: 'withdrawn' }, 404),
    fault: /\/code must be equal to constant/,
  },
  {
    name: 'no code',
    request: at('/api/articles/x'),
    response: problem({}, 404),
    fault: /required property 'code'/,
  },
  {
    name: 'no Retry-After',
    request: at('/api/site'),
    response: problem({ code: 'unavailable' }, 503),
    fault: /has no Retry-After/,
  },
  {
    name: 'a duplicate of nothing',
    request: posting({}),
    response: problem({ code: 'duplicate' }, 409),
    fault: /required property 'comment'/,
  },
  {
    name: 'a missing member',
    request: at('/api/site'),
    response: json({ ...site, name: undefined }),
    fault: /required property 'name'/,
  },
  {
    name: 'a wrong type',
    request: at('/api/site'),
    response: json({ ...site, name: 7 }),
    fault: /\/name must be string/,
  },
  {
    name: 'a member that nobody knows',
    request: at('/api/site'),
    response: json({ ...site, colour: 'red' }),
    fault: /additional properties/,
  },
  {
    name: 'a wrong item',
    request: at('/api/headlines'),
    response: json({ items: [{ ...headline, kind: 'x' }] }),
    fault: /\/items\/0\/kind/,
  },
  {
    name: 'a time without seconds',
    request: at('/api/headlines'),
    response: json({ items: [{ ...headline, publishedAt: '2025-04-23T15:30+01:00' }] }),
    fault: /date-time/,
  },
  {
    name: 'a time without its offset',
    request: at('/api/headlines'),
    response: json({ items: [{ ...headline, publishedAt: '2025-04-23T15:30:00' }] }),
    fault: /pattern/,
  },
  {
    name: 'a date that never was',
    request: at('/api/headlines'),
    response: json({ items: [{ ...headline, publishedAt: '2025-02-30T15:30:00Z' }] }),
    fault: /date-time/,
  },
  {
    name: 'an unknown block',
    request: at('/api/articles/x'),
    response: json({ ...examples.article, body: [{ type: 'poll', id: 'p' }] }),
    fault: /\/body\/0/,
  },
  {
    name: 'a link that would run',
    request: at('/api/articles/x'),
    response: json({
      ...examples.article,
      body: [
        {
          type: 'paragraph',
          id: 'p',
          children: [{ type: 'link', href: 'javascript:x', children: [] }],
        },
      ],
    }),
    fault: /href must match pattern/,
  },
  {
    name: 'a body where none is',
    request: at('/api/comments/c/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"reason":"spam"}',
    }),
    response: json({}, 202),
    fault: /has a body/,
  },
  {
    name: 'words about a comment that was removed',
    request: managing('DELETE'),
    response: json(comment),
    fault: /200 is not promised/,
  },
  {
    name: 'a change that does not say when',
    request: managing('PATCH'),
    response: json(comment),
    fault: /'editedAt'/,
  },
  {
    name: 'a change without a token',
    request: managing('PATCH', {}),
    response: json(examples.editedComment),
    fault: /request has no token/,
  },
  {
    name: 'a wrong token without the way to send one',
    request: managing('GET'),
    response: problem({}, 401),
    fault: /has no WWW-Authenticate/,
  },
  {
    name: 'a question that nobody knows',
    request: at('/api/headlines?page=2'),
    response: json(examples.headlinePage),
    fault: /unknown \?page/,
  },
  {
    name: 'a request without its key',
    request: at('/api/articles/a/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(examples.newComment),
    }),
    response: json(comment, 201),
    fault: /request has no Idempotency-Key/,
  },
  {
    name: 'a request with too little',
    request: posting({ text: 'x' }),
    response: json(comment, 201),
    fault: /request required|request must have required property 'author'/,
  },
];
