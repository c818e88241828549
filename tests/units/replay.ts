/** A conversation with the sample newsroom, to be held against the document that is published. */
import type { Db } from '../../mocks/db.ts';
import type { Faults } from '../../mocks/faults.ts';
import { leadId } from './newsroom-states.ts';

type Make = (base: string, db: Db) => Request;

export interface Replay {
  name: string;
  /** Of the last answer. */
  status: number;
  arrange?: (db: Db, faults: Faults) => void;
  requests: Make[];
}

export const get =
  (path: string, headers: Record<string, string> = {}): Make =>
  (base, db) =>
    new Request(base + path.replace('{slug}', db.site.lead ?? '').replace('{id}', leadId(db)), {
      headers,
    });

export const post =
  (comment: object, key = 'key-1'): Make =>
  (base, db) =>
    new Request(`${base}/articles/${leadId(db)}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(comment),
    });

/** What is done with a comment that stands, by its own token unless another is given. */
export const manage =
  (method: string, sent?: object, token = 'manage-comment-1', id = 'comment-1'): Make =>
  (base) =>
    new Request(`${base}/comments/${id}`, {
      method,
      headers: {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(sent ? { 'content-type': 'application/json' } : {}),
      },
      ...(sent ? { body: JSON.stringify(sent) } : {}),
    });

export const report =
  (sent: object, id = 'comment-1'): Make =>
  (base) =>
    new Request(`${base}/comments/${id}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
