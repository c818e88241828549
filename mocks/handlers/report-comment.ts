import { HttpResponse } from 'msw';
import type { CommentReport } from '../../src/api/model.ts';
import type { Db } from '../db.ts';
import { membersOf } from '../members-of.ts';
import { parsed } from '../read-json.ts';
import { problem } from './problem.ts';

const REASONS: CommentReport['reason'][] = ['abuse', 'spam', 'off-topic', 'illegal', 'error'];

/** Takes a report of a comment that readers see, where the newsroom takes any. */
export async function reportComment(db: Db, id: string, request: Request): Promise<Response> {
  const sent = membersOf(parsed(await request.text()));
  const comment = db.comments().find((one) => one.id === id);
  if (!comment || comment.status === 'pending' || !db.site.comments.canReport) {
    return problem('not-found');
  }
  if (comment.status === 'removed') return problem('withdrawn');
  const { text } = sent;
  const reason = REASONS.find((known) => known === sent['reason']);
  if (reason === undefined) return problem('invalid', { fields: { reason: 'unknown' } });
  if (text !== undefined && typeof text !== 'string') {
    return problem('invalid', { fields: { text: 'malformed' } });
  }
  if ([...(text ?? '')].length > db.site.comments.maxLength) return problem('too-long');
  db.reports.push({ commentId: id, reason, text });
  return new HttpResponse(null, { status: 202 });
}
