/** Keeps the desk for who sits at this machine. */
import { refusal } from '../handlers/problem.ts';

const LOCAL = ['127.0.0.1', 'localhost', '[::1]'];
const WITHOUT_BODY = ['GET', 'DELETE'];

type Answer = (request: Request, id: string) => Response | Promise<Response>;

/**
 * `answer`, unless a web page elsewhere is asking: what a browser shows could reach this machine's
 * servers, and would have to name its origin, or to send what forms can send.
 */
export function fromHere(answer: Answer) {
  return ({ request, params: { id = '' } }: { request: Request; params: { id?: string } }) => {
    const { headers, method } = request;
    if (!isFromHere(headers)) {
      return refusal(403, 'Forbidden', { detail: 'Not for pages of other origins.' });
    }
    const type = headers.get('content-type');
    const isJson = /^application\/json\s*(;|$)/i.test(type ?? '');
    return isJson || (type === null && WITHOUT_BODY.includes(method))
      ? answer(request, id)
      : refusal(415, 'Unsupported Media Type', {
          detail: 'Send it with Content-Type: application/json.',
        });
  };
}

/**
 * Asked by a name of this machine, since another's name may be made to lead here (DNS rebinding): its
 * page would then ask without an origin for what it reads.
 */
function isFromHere(headers: Headers): boolean {
  const host = `http://${headers.get('host')}`;
  const origin = headers.get('origin') ?? host;
  return origin === host && URL.canParse(host) && LOCAL.includes(new URL(host).hostname);
}
