import type { NewComment, Quote, Site } from '../../src/api/model.ts';
import { membersOf } from '../members-of.ts';
import { isFilled, parsed } from '../read-json.ts';

// What the form of a newsroom would accept; whether a letter arrives there is not its business.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The comment that `body` (JSON) holds, without its e-mail address, or what is wrong with it, from field to reason. */
export function readNewComment(
  body: string,
  rules: Pick<Site['comments'], 'requireEmail'>,
): NewComment | { fields: Record<string, string> } {
  const { author, text, parentId, quote } = membersOf(parsed(body));
  const { name, email } = membersOf(author);
  const fields = Object.entries({
    'author.name': isFilled(name) ? undefined : 'required',
    'author.email': reasonAgainst(email, rules.requireEmail),
    text: isFilled(text) ? undefined : 'required',
    parentId: parentId === undefined || isFilled(parentId) ? undefined : 'unknown',
    quote: quote === undefined || isQuote(quote) ? undefined : 'malformed',
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);

  if (fields.length > 0 || !isFilled(name) || !isFilled(text)) {
    return { fields: Object.fromEntries(fields) };
  }
  return {
    author: { name: name.trim() },
    text,
    ...(isFilled(parentId) ? { parentId } : {}),
    ...(isQuote(quote) ? { quote } : {}),
  };
}

function reasonAgainst(email: unknown, isRequired: boolean): string | undefined {
  if (isFilled(email)) return EMAIL.test(email.trim()) ? undefined : 'malformed';
  return isRequired ? 'required' : undefined;
}

function isQuote(value: unknown): value is Quote {
  const { exact, prefix, suffix, start, end } = membersOf(value);
  const isPlace = (place: unknown) => place === undefined || Number.isInteger(place);
  return (
    isFilled(exact) &&
    typeof prefix === 'string' &&
    typeof suffix === 'string' &&
    isPlace(start) &&
    isPlace(end)
  );
}
