/** Errors of WordPress, as the boundary has them. Their messages are half HTML, and translated: codes alone count. */
import * as v from 'valibot';
import { type ProblemCode, SourceError, type SourceFault } from '../source.ts';
import { jsonIn } from './rest-json.ts';

const errorSchema = v.object({
  code: v.string(),
  data: v.fallback(
    v.optional(
      v.object({
        /** From the name of a parameter to what is wrong with it. */
        params: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
      }),
    ),
    undefined,
  ),
});

type Problem = Pick<SourceFault & { kind: 'status' }, 'code' | 'fields' | 'retryAfter'>;

/** Between two comments of one address or name WordPress wants so many seconds. */
const FLOOD_SECONDS = 15;

const PROBLEMS = new Map<string, Problem>(
  Object.entries({
    rest_post_invalid_id: { code: 'not-found' },
    rest_comment_closed: { code: 'comments-closed' },
    rest_cannot_read_post: { code: 'comments-closed' },
    rest_comment_draft_post: { code: 'not-found' },
    rest_comment_trash_post: { code: 'not-found' },
    rest_comment_invalid_post_id: { code: 'not-found' },
    comment_duplicate: { code: 'duplicate' },
    comment_flood: { code: 'too-fast', retryAfter: FLOOD_SECONDS },
    comment_content_column_length: { code: 'too-long' },
    comment_author_column_length: wrong('author.name'),
    comment_author_email_column_length: wrong('author.email'),
    rest_comment_author_data_required: wrong('author.name', 'author.email'),
    rest_comment_content_invalid: wrong('text'),
  } satisfies Record<string, Problem>),
);

const FIELDS = new Map([
  ['author_name', 'author.name'],
  ['author_email', 'author.email'],
  ['content', 'text'],
  ['parent', 'parentId'],
]);

const STATUS_CODES: Record<number, ProblemCode> = { 413: 'too-long', 503: 'unavailable' };

/**
 * The error that an answer of WordPress stands for. Its `cause` is WordPress's own code; none where
 * something else has answered.
 */
export function wordPressRefusal(address: string, response: Response, text: string): SourceError {
  const { status, headers } = response;
  const sent = errorIn(text);
  const retryAfter = Number(headers.get('retry-after') ?? undefined);
  const problem: Problem = (sent && problemOf(sent)) ?? {
    code: STATUS_CODES[status],
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
  };
  return new SourceError(address, { kind: 'status', status, ...problem }, { cause: sent?.code });
}

/** WordPress's own code of an error; undefined where it is another's. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof SourceError && typeof error.cause === 'string' ? error.cause : undefined;
}

function errorIn(text: string): v.InferOutput<typeof errorSchema> | undefined {
  try {
    const { success, output } = v.safeParse(errorSchema, JSON.parse(jsonIn(text)));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

function problemOf({ code, data }: v.InferOutput<typeof errorSchema>): Problem | undefined {
  if (code !== 'rest_invalid_param') return PROBLEMS.get(code);
  return wrong(...Object.keys(data?.params ?? {}).flatMap((name) => FIELDS.get(name) ?? []));
}

function wrong(...fields: string[]): Problem {
  return { code: 'invalid', fields: Object.fromEntries(fields.map((name) => [name, 'refused'])) };
}
