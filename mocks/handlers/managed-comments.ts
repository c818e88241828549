/** What the writer of a comment does with it, by the token that came with the answer to it. */
import { HttpResponse, http } from 'msw';
import type { Comment } from '../../src/api/model.ts';
import type { Db } from '../db.ts';
import { membersOf } from '../members-of.ts';
import { isFilled, parsed } from '../read-json.ts';
import { asShown } from './as-shown.ts';
import { type Newsroom, unlessFaulty } from './newsroom.ts';
import { problem, refusal } from './problem.ts';

export function managedCommentHandlers({ db, faults, at }: Newsroom) {
  const address = at('/comments/:id');
  type Answer = (comment: Comment, request: Request) => Response | Promise<Response>;
  const toWriter = (answer: Answer) =>
    unlessFaulty<{ id: string }>(faults, 'comments', ({ request, params }) => {
      const comment = db.comments().find(({ id }) => id === params.id);
      if (!comment) return problem('not-found');
      return isWriter(request, comment) ? answer(comment, request) : unauthorized();
    });
  return [
    http.get<{ id: string }>(
      address,
      toWriter((comment) => {
        const { articleId, status } = comment;
        const isGone = status === 'removed' && !db.listedComments(articleId).includes(comment);
        return isGone
          ? problem('withdrawn')
          : HttpResponse.json(asShown(comment), { headers: { 'cache-control': 'no-store' } });
      }),
    ),
    http.patch<{ id: string }>(
      address,
      toWriter(async (comment, request) => {
        const { text } = membersOf(parsed(await request.text()));
        const refused = reasonAgainstChange(db, comment);
        if (refused) return refused;
        if (!isFilled(text)) return problem('invalid', { fields: { text: 'required' } });
        if ([...text].length > db.site.comments.maxLength) return problem('too-long');
        return HttpResponse.json(db.editComment(comment.id, text));
      }),
    ),
    http.delete<{ id: string }>(
      address,
      toWriter((comment) => {
        const refused = reasonAgainstChange(db, comment);
        if (refused) return refused;
        db.removeComment(comment.id);
        return new HttpResponse(null, { status: 204 });
      }),
    ),
  ];
}

/** The token that manages the comment. */
export function manageTokenOf(id: string): string {
  return `manage-${id}`;
}

function isWriter(request: Request, { id }: Comment): boolean {
  const [, token] = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return token === manageTokenOf(id);
}

/** RFC 6750, 3: what a missing token and a wrong one are answered with. */
function unauthorized(): Response {
  return refusal(401, 'Unauthorized', {}, { 'www-authenticate': 'Bearer' });
}

function reasonAgainstChange(db: Db, { status, postedAt }: Comment): Response | undefined {
  if (status === 'removed') return problem('withdrawn');
  const elapsed = (db.now() - Date.parse(postedAt)) / 1000;
  return elapsed < db.site.comments.editSeconds ? undefined : problem('edit-window-over');
}
