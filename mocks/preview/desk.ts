/**
 * An editor's desk for `curl`, so that who builds a newsroom sees what readers see of its changes.
 * Only the preview has it: it is no part of the contract.
 */
import type { Db } from '../db.ts';
import { deskComments } from './desk-comments.ts';
import { deskHeadlines } from './desk-headlines.ts';

export function deskHandlers(db: Db) {
  return [...deskHeadlines(db), ...deskComments(db)];
}
