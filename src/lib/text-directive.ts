/**
 * Links that lead to words: the text directive of URL Fragment Text Directives, by which browsers
 * scroll to a passage themselves (https://wicg.github.io/scroll-to-text-fragment/, 3.3 to 3.5).
 */

/** Some words, and those before and after them. */
interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
}

/** The words of a passage, or its first and last ones, and the words around it. An empty part is an absent one. */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** What parts the fragment that pages read from what is for the browser. */
const DELIMITER = ':~:';
/** A passage that is named by all of its words: on one line, and short; or of one word. */
const WHOLE = /^(?:.{0,300}|\S*)$/;
/** In UTF-16 units, like all lengths here. */
const LONGEST_CONTEXT = 300;
/** Of the first and of the last words. */
const LONGEST_EDGE = 60;
/** « l’ », « jusqu’ ». */
const ELISION = /(?:^|\s)(\S{0,9}\p{L}['’ʼ])$/u;
const GRAMMAR = /^text=(?:([^-,]+)-,)?([^-,]+)(?:,([^-,]+))?(?:,-([^-,]+))?$/;

/** The directive as an address ends with it, from `:~:` on. Lone surrogates, which no address can hold, become U+FFFD. */
export function textDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(start),
    end && encoded(end),
    suffix && `-${encoded(suffix)}`,
  ];
  return `${DELIMITER}text=${parts.filter(Boolean).join(',')}`;
}

/** The first text directive of an address's hash; undefined where there is none, or a malformed one. */
export function parseTextDirective(hash: string): TextDirective | undefined {
  const directives = hash.slice(fragmentOf(hash).length + DELIMITER.length).split('&');
  const directive = directives.find((directive) => directive.startsWith('text=')) ?? '';
  try {
    const terms = GRAMMAR.exec(directive)?.map((term) => term && decodeURIComponent(term));
    const [, prefix, start, end, suffix] = terms ?? [];
    return start ? { prefix, start, end, suffix } : undefined;
  } catch {
    return undefined;
  }
}

/** The part of a hash that pages read, as `#c-ID`; browsers that know directives give no other. */
export function fragmentOf(hash: string): string {
  const [fragment = ''] = hash.split(DELIMITER, 1);
  return fragment;
}

/**
 * What names a passage in a link: its words, or the first and the last ones where it is long or goes
 * over blocks, between the whole words of its context that stand in the same block.
 */
export function directiveFor(passage: Passage): TextDirective {
  const prefix = passage.prefix.slice(-LONGEST_CONTEXT);
  const suffix = passage.suffix.slice(0, LONGEST_CONTEXT);
  // An elision belongs to its word: browsers find no part of « l’accord ».
  const [, elision = ''] = ELISION.exec(prefix) ?? [];
  const before = prefix.slice(0, prefix.length - elision.length);
  const words = (elision + passage.exact).trim().replace(/[^\S\n]+/g, ' ');
  const [start = '', end] = WHOLE.test(words) ? [words] : edgesOf(words);
  return {
    prefix: termOf(before.replace(/^(?:.*\n|\S*)/s, '')),
    start,
    end,
    suffix: termOf(suffix.replace(/(?:\n.*|\S*)$/s, '')),
  };
}

/** The first and the last words of a passage, within its first and its last block. */
function edgesOf(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim().split(' '));
  const first = edgeOf(lines.at(0));
  const last = edgeOf(lines.at(-1)?.toReversed()).toReversed();
  return [first.join(' '), last.join(' ')];
}

/** The first of some words, at least one. */
function edgeOf(words: readonly string[] = []): string[] {
  let length = 0;
  return words.filter((word, index) => {
    length += word.length;
    return index === 0 || length <= LONGEST_EDGE;
  });
}

/** Signs alone are no context: browsers look for words. */
function termOf(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? text.trim() : undefined;
}

function encoded(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}
