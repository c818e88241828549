/** What the newsroom, or what stands before it, may answer to a comment, and what the reader is told. */
import { problem, refusal } from '../../mocks/handlers/problem.ts';

export const NOT_ANSWERED =
  'La rédaction n’a pas répondu : on ne sait pas si elle l’a reçu. Votre texte est conservé sur cet appareil.';
const HTML = '<!doctype html><h1>Bad gateway</h1>';

/** The same words may be sent again. */
export const unsentCases = [
  { name: 'a dropped connection', answer: () => Response.error() },
  { name: '500', answer: () => new Response(HTML, { status: 500 }) },
  { name: '503', answer: () => problem('unavailable') },
  { name: 'HTML in place of JSON', answer: () => new Response(HTML) },
  { name: 'half an answer', answer: () => Response.json({ id: '1' }) },
];

const CLOSED = 'Les commentaires sont fermés sur cet article.';
const GONE = 'Non envoyé. Cet article n’est plus disponible.';
const REFUSED = 'Ce commentaire n’a pas été retenu par la rédaction.';
const SIGN_IN = 'La rédaction ne prend pas de commentaires sans compte sur son site.';
const INVALID = 'La rédaction n’a pas accepté ces informations. Vérifiez-les.';
const TOO_LONG = 'Ce commentaire est trop long pour la rédaction.';

/** It will not have them, and they come back. */
export const refusedCases = [
  { name: '400', answer: () => refusal(400, 'Bad Request'), says: INVALID },
  { name: '401', answer: () => refusal(401, 'Unauthorized'), says: SIGN_IN },
  { name: '403 without a reason', answer: () => refusal(403, 'Forbidden'), says: REFUSED },
  { name: '403 as HTML', answer: () => new Response(HTML, { status: 403 }), says: REFUSED },
  { name: '403 comments-closed', answer: () => problem('comments-closed'), says: CLOSED },
  { name: '404 not-found', answer: () => problem('not-found'), says: GONE },
  { name: '410 withdrawn', answer: () => problem('withdrawn'), says: GONE },
  { name: '413 too-long', answer: () => problem('too-long'), says: TOO_LONG },
  { name: '422 without fields', answer: () => problem('invalid'), says: INVALID },
];
