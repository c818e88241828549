/** Links to a passage, and what can be looked for of one. */
import type { Quote } from '../../../../api/model.ts';
import { directiveFor, type TextDirective, textDirective } from '../../../../lib/text-directive.ts';
import { commentHashOf } from '../../thread/row-id.ts';

/**
 * What can be looked for where a directive's words have changed. Of a directive with an end, only
 * its beginning: `findDirective` finds the whole.
 */
export function quoteOf({ prefix, start, end, suffix }: TextDirective): Quote {
  return {
    exact: start,
    prefix: prefix ? `${prefix} ` : '',
    suffix: suffix && !end ? ` ${suffix}` : '',
  };
}

/** The hash of a link to a passage, and to the comment on it where there is one: `#c-ID:~:text=…`. */
export function hashOf(commentId: string | undefined, quote: Quote): string {
  const fragment = commentId === undefined ? '#' : commentHashOf(commentId.toWellFormed());
  const directive = directiveFor(quote);
  return directive.start ? fragment + textDirective(directive) : fragment;
}
