/** What a comment must have before it is sent; the newsroom's rules are checked again by the newsroom. */
import type { NewComment, Site } from '../../../api/model.ts';
import { isBlank } from '../../../lib/plain-text.ts';

export type CommentRules = Pick<Site['comments'], 'maxLength' | 'requireEmail' | 'moderation'>;

/** Until the site is known nothing is demanded that the newsroom may not ask for. */
export const UNKNOWN_RULES: CommentRules = {
  maxLength: Number.MAX_SAFE_INTEGER,
  requireEmail: false,
  moderation: 'none',
};

/** In the order in which the form shows them. */
export const COMMENT_FIELDS = ['text', 'name', 'email'] as const;

export type CommentField = (typeof COMMENT_FIELDS)[number];
export type CommentValues = Record<CommentField, string>;

/** `over` is by how many characters a text is too long. */
export type FieldProblem =
  | { kind: 'missing' }
  | { kind: 'malformed' }
  | { kind: 'over'; by: number };

/** What is wrong, field by field; empty where the comment may be sent. */
export function checkComment(
  { text, name, email }: CommentValues,
  rules: CommentRules,
): Partial<Record<CommentField, FieldProblem>> {
  const problem = checkText(text, rules.maxLength);
  return {
    ...(problem ? { text: problem } : {}),
    ...(isBlank(name) ? { name: { kind: 'missing' } } : {}),
    ...(rules.requireEmail && isBlank(email) ? { email: { kind: 'missing' } } : {}),
    ...(rules.requireEmail && !isBlank(email) && !EMAIL.test(email.trim())
      ? { email: { kind: 'malformed' } }
      : {}),
  };
}

/** What is wrong with the words themselves; undefined where nothing is. */
export function checkText(text: string, maxLength: number): FieldProblem | undefined {
  const by = lengthOf(text.trim()) - maxLength;
  if (by > 0) return { kind: 'over', by };
  return isBlank(text) ? { kind: 'missing' } : undefined;
}

/** What is sent of them; an e-mail address only where the newsroom asks for one. */
export function toComment(
  { text, name, email }: CommentValues,
  { requireEmail }: CommentRules,
): NewComment {
  return {
    author: { name: name.trim(), ...(requireEmail ? { email: email.trim() } : {}) },
    text: text.trim(),
  };
}

/** How many characters are left, once nine tenths of `maxLength` are written; undefined before and past the limit. */
export function charactersLeft(text: string, maxLength: number): number | undefined {
  const left = maxLength - lengthOf(text.trim());
  return left >= 0 && left <= maxLength / 10 ? left : undefined;
}

/** Characters as newsrooms count them: code points, not UTF-16 units. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

// Something, @, a domain with a dot: whether letters arrive there only a letter can tell.
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
