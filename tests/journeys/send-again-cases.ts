/** What the newsroom, or what stands before it, may answer to a comment, and what the reader is told. */
import { problem } from '../../mocks/handlers/problem.ts';

export const NOT_ANSWERED =
  'Non envoyé. La rédaction n’a pas répondu. Votre texte est conservé sur cet appareil.';
const HTML = '<!doctype html><h1>Bad gateway</h1>';

/** The same words may be sent again. */
export const unsentCases = [
  { name: 'a dropped connection', answer: () => Response.error(), says: NOT_ANSWERED },
  { name: '500', answer: () => new Response(HTML, { status: 500 }), says: NOT_ANSWERED },
  { name: '503', answer: () => problem('unavailable', { retryAfter: 1 }), says: NOT_ANSWERED },
  { name: 'HTML in place of JSON', answer: () => new Response(HTML), says: NOT_ANSWERED },
  { name: 'half an answer', answer: () => Response.json({ id: '1' }), says: NOT_ANSWERED },
];

/** There is nothing left to comment on. */
export const endedCases = [
  {
    name: 'comments that were closed meanwhile',
    code: 'comments-closed' as const,
    says: 'Les commentaires sont fermés sur cet article. Votre texte est conservé sur cet appareil.',
  },
  {
    name: 'an article that is no longer there',
    code: 'not-found' as const,
    says: 'Non envoyé. Cet article n’est plus disponible. Votre texte est conservé sur cet appareil.',
  },
  {
    name: 'an article that was withdrawn',
    code: 'withdrawn' as const,
    says: 'Non envoyé. Cet article n’est plus disponible. Votre texte est conservé sur cet appareil.',
  },
];
