/** The errors of the contract: one response for each code, with the status that it comes with. */
import type { ProblemCode } from '../../src/api/source.ts';
import { refTo } from './components.ts';
import { examples } from './examples.ts';
import type { JsonObject } from './json-object.ts';

interface Problem {
  status: number;
  title: string;
  description: string;
  /** Further members of the answer. */
  members?: JsonObject;
  /** Further members of the example. */
  sent?: JsonObject;
}

const RETRY_AFTER = {
  'Retry-After': {
    description: 'Seconds, or a date of HTTP (RFC 9110, 10.2.3). The reader waits that long.',
    required: true,
    schema: { type: 'string' },
    example: '30',
  },
};

export const problems: Record<ProblemCode, Problem> = {
  invalid: {
    status: 422,
    title: 'Unprocessable Content',
    description: '`invalid`: something that was sent is not as it should be; `fields` says what.',
    sent: { fields: { 'author.name': 'required' } },
  },
  'not-found': {
    status: 404,
    title: 'Not Found',
    description: '`not-found`: there is none, or none that this request may see.',
  },
  withdrawn: {
    status: 410,
    title: 'Gone',
    description: '`withdrawn`: the article was taken back, or the comment is gone for good.',
  },
  'comments-closed': {
    status: 403,
    title: 'Forbidden',
    description: '`comments-closed`: the article, or the newsroom, takes no comments now.',
  },
  'edit-window-over': {
    status: 403,
    title: 'Forbidden',
    description: '`edit-window-over`: more than `site.comments.editSeconds` have passed.',
  },
  duplicate: {
    status: 409,
    title: 'Conflict',
    description:
      '`duplicate`: the same words stand there already, sent with another key; `comment` is the one that stands.',
    members: { comment: refTo('Comment') },
    sent: { comment: examples.comment },
  },
  'too-long': {
    status: 413,
    title: 'Content Too Large',
    description: '`too-long`: the text is longer than `site.comments.maxLength`.',
  },
  'too-fast': {
    status: 429,
    title: 'Too Many Requests',
    description: '`too-fast`: not again before `Retry-After`.',
  },
  unavailable: {
    status: 503,
    title: 'Service Unavailable',
    description: '`unavailable`: the newsroom cannot answer before `Retry-After`.',
  },
};

/** The one error without a code: to the reader, what a status says of a token is enough. */
const unauthorized: JsonObject = {
  description: 'The `manageToken` of this comment did not come with the request.',
  headers: {
    'WWW-Authenticate': {
      description: '`Bearer` (RFC 6750, 3).',
      required: true,
      schema: { type: 'string' },
      example: 'Bearer',
    },
  },
  content: {
    'application/problem+json': {
      schema: refTo('Problem'),
      example: { type: 'about:blank', title: 'Unauthorized', status: 401 },
    },
  },
};

/** Of `problems`, each as a response of the document, and `unauthorized`. */
export function problemResponses(): JsonObject {
  const coded = Object.entries(problems).map(([code, problem]) => [code, response(code, problem)]);
  return { ...Object.fromEntries(coded), unauthorized };
}

function response(code: string, { status, title, description, members, sent }: Problem) {
  const narrowed = {
    type: 'object',
    properties: { code: { const: code }, status: { const: status }, ...members },
    required: ['code', 'status', ...Object.keys(members ?? {})],
  };
  return {
    description,
    ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
    content: {
      'application/problem+json': {
        schema: { allOf: [refTo('Problem'), narrowed] },
        example: { type: 'about:blank', title, status, code, ...sent },
      },
    },
  };
}
