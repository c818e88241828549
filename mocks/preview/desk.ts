/**
 * An editor's desk for `curl`, so that who builds a newsroom sees what readers see of its changes.
 * Only the preview has it: it is no part of the contract.
 */
import { HttpResponse, http } from 'msw';
import type { Db } from '../db.ts';
import { readable } from '../handlers/articles.ts';
import { problem } from '../handlers/problem.ts';
import { readHeadline } from './read-headline.ts';

const LOCAL = ['127.0.0.1', 'localhost', '[::1]'];

export function deskHandlers(db: Db) {
  return [
    http.post(
      '*/api/desk/headlines',
      fromHere(async (request) => {
        const sent = readHeadline(await request.text());
        if ('fields' in sent) return problem('invalid', sent);
        const { title, ...rest } = sent;
        if (title === undefined) return problem('invalid', { fields: { title: 'required' } });
        return HttpResponse.json(db.headline(db.publish({ title, ...rest })), { status: 201 });
      }),
    ),
    http.patch<{ id: string }>(
      '*/api/desk/headlines/:id',
      fromHere(async (request, id) => {
        const article = readable(db, (one) => one.id === id);
        if (article instanceof Response) return article;
        const sent = readHeadline(await request.text());
        if ('fields' in sent) return problem('invalid', sent);
        return HttpResponse.json(db.headline(db.edit(article.slug, sent)));
      }),
    ),
    http.delete<{ id: string }>(
      '*/api/desk/headlines/:id',
      fromHere((_, id) => {
        const article = readable(db, (one) => one.id === id);
        if (article instanceof Response) return article;
        db.withdraw(article.slug);
        return new HttpResponse(null, { status: 204 });
      }),
    ),
  ];
}

type Answer = (request: Request, id: string) => Response | Promise<Response>;

/**
 * `answer`, unless a web page elsewhere is asking: what a browser shows could reach this machine's
 * servers, and would have to name its origin, or to send what forms can send.
 */
function fromHere(answer: Answer) {
  return ({ request, params: { id = '' } }: { request: Request; params: { id?: string } }) => {
    const { headers, method } = request;
    if (!isFromHere(headers)) return refusal(403, 'Forbidden', 'Not for pages of other origins.');
    const type = headers.get('content-type');
    const isJson = /^application\/json\s*(;|$)/i.test(type ?? '');
    return isJson || (type === null && method === 'DELETE')
      ? answer(request, id)
      : refusal(415, 'Unsupported Media Type', 'Send it with Content-Type: application/json.');
  };
}

/** A name of this machine too, since another's name may be made to lead here (DNS rebinding). */
function isFromHere(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return true;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url !== undefined && url.host === headers.get('host') && LOCAL.includes(url.hostname);
}

function refusal(status: number, title: string, detail: string): Response {
  return HttpResponse.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}
