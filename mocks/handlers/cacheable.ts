import { HttpResponse } from 'msw';
import { etagOf, isNoneMatch } from '../etag.ts';

/** `answer` with its ETag, or 304 where the request has it already; kept as `cacheControl` says. */
export function cacheable(request: Request, answer: object, cacheControl: string): Response {
  const etag = etagOf(JSON.stringify(answer));
  const headers = { etag, 'cache-control': cacheControl };
  return isNoneMatch(request.headers.get('if-none-match'), etag)
    ? new HttpResponse(null, { status: 304, headers })
    : HttpResponse.json(answer, { headers });
}
