/** The text of a paragraph, from the pieces in which it was found to inlines. */
import { isBlank } from '../../../lib/plain-text.ts';
import type { Inline } from '../../model.ts';

export type Link = Extract<Inline, { type: 'link' }>;

export type Mark =
  | { type: 'link'; href: string }
  | { type: 'strong' | 'emphasis' | 'strike' | 'subscript' | 'superscript' };

/** Some text and what marks it, from the outside in; each type of mark once. */
export interface Run {
  type: 'text' | 'code' | 'break';
  text: string;
  marks: readonly Mark[];
}

/** What HTML takes for space between words: no-break spaces are none. */
const SPACE = /[ \t\n\f\r]+/g;

/**
 * Paragraphs, where two breaks follow each other; spaces as a browser shows them, nothing blank. Links
 * to a place on the page itself go into `links` as well.
 */
export function paragraphsOf(runs: readonly Run[], links: Link[]): Inline[][] {
  const paragraphs: Run[][] = [];
  let line: Run[] = [];
  const end = () => {
    while (line.at(-1)?.type === 'break') line.pop();
    endLine(line);
    if (line.some(({ text }) => !isBlank(text))) paragraphs.push(line);
    line = [];
  };
  for (const run of runs) {
    const last = line.at(-1);
    if (run.type === 'break') {
      if (last?.type === 'break') end();
      else if (endLine(line)) line.push(run);
      continue;
    }
    const text = run.text.replace(SPACE, ' ');
    const isAfterSpace = !last || last.type === 'break' || last.text.endsWith(' ');
    const kept = isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (kept !== '') line.push({ ...run, text: kept });
  }
  end();
  return paragraphs.map((line) => folded(line, links, 0));
}

/** Takes the space at the end away; whether anything is left. */
function endLine(line: Run[]): boolean {
  const last = line.pop();
  const text = last?.text.replace(/ $/, '');
  if (last && text) line.push({ ...last, text });
  return line.length > 0;
}

/** Runs with their marks as nested inlines; `depth` marks are around them already. */
function folded(runs: readonly Run[], links: Link[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const first = runs[from];
    const mark = first?.marks[depth];
    while (to < runs.length && runs[to]?.marks[depth] === mark) {
      to += 1;
      if (!mark && (first?.type === 'break' || runs[to]?.type !== first?.type)) break;
    }
    const group = runs.slice(from, to);
    if (mark) {
      const inline = { ...mark, children: folded(group, links, depth + 1) };
      if (inline.type === 'link' && inline.href.startsWith('#')) links.push(inline);
      inlines.push(inline);
    } else if (first) inlines.push(leafOf(first.type, group));
  }
  return inlines;
}

function leafOf(type: Run['type'], runs: readonly Run[]): Inline {
  return type === 'break' ? { type } : { type, text: runs.map(({ text }) => text).join('') };
}
