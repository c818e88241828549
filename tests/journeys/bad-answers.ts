import { HttpResponse } from 'msw';

/** What a newsroom may send in place of what was asked for. */
export interface BadAnswer {
  name: string;
  answer: () => Response | Promise<never>;
  /** What a reader is told of an article that comes so. */
  article: string;
  /** Asking for the article again cannot help. */
  isGone: boolean;
}

const DOWN = 'La rédaction ne répond pas.';
const GARBLED = 'La réponse de la rédaction est illisible.';

const status = (code: number, goneAs?: string): BadAnswer => ({
  name: String(code),
  answer: () => new HttpResponse(null, { status: code, headers: { 'retry-after': '0' } }),
  article: goneAs ?? DOWN,
  isGone: goneAs !== undefined,
});

const body = (name: string, text: string): BadAnswer => ({
  name,
  answer: () => new HttpResponse(text, { headers: { 'content-type': 'application/json' } }),
  article: GARBLED,
  isGone: false,
});

const silence = (name: string, answer: BadAnswer['answer']): BadAnswer => ({
  name,
  answer,
  article: DOWN,
  isGone: false,
});

/** A request that gets no answer is given up after so long, in milliseconds. */
export const PATIENCE_MS = 1000;

export const badAnswers: BadAnswer[] = [
  body('malformed JSON', '{"id":"20250422-1640","items":[{'),
  body('wrong types', '{"id":1,"name":[],"title":{},"items":{},"total":"3","live":null}'),
  body('HTML in place of JSON', '<!doctype html><title>502 Bad Gateway</title>'),
  body('nothing at all', ''),
  status(404, 'Ce fil s’arrête ici.'),
  status(410, 'Cet article a été retiré.'),
  status(429),
  status(500),
  status(503),
  silence('a dropped connection', () => HttpResponse.error()),
  silence('a hung server', () => new Promise(() => {})),
];
