/** Our links in the hands of the reference implementation, and its links in ours. */
import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { describe, expect, it } from 'vitest';
import { findDirective } from '../../../src/features/comments/passages/links/find-directive.ts';
import { hashOf } from '../../../src/features/comments/passages/links/text-fragment.ts';
import {
  directiveFor,
  parseTextDirective,
  textDirective,
} from '../../../src/lib/text-directive.ts';
import {
  passageIn,
  passageOf,
  quoteOfSample,
  rangeOf,
  sampleText,
  showSample,
} from './sample-passages.ts';
import { encodedCases, passageCases } from './text-fragment-cases.ts';

/** What the polyfill reads in a hash. */
function readByPolyfill(hash: string) {
  const [fragment] = parseFragmentDirectives(getFragmentDirectives(hash)).text ?? [];
  if (!fragment) throw new Error(`Nothing read in ${hash}`);
  return fragment;
}

const inItsTerms = ({ prefix = '', start = '', end = '', suffix = '' }) => ({
  prefix,
  textStart: start,
  textEnd: end,
  suffix,
});

describe('links to passages and the polyfill of text fragments', () => {
  it.each(encodedCases)('it reads what we write: %s', (_, directive) => {
    expect(readByPolyfill(`#c-1${textDirective(directive)}`)).toEqual(inItsTerms(directive));
  });

  it.each(passageCases)('it finds the passage that we link to: %s', (_, from, to) => {
    const passage = passageOf(from, to);
    const quote = quoteOfSample(passage);
    showSample();
    const fragment = readByPolyfill(hashOf('c,1:~:&', quote));
    expect(fragment).toEqual(inItsTerms(directiveFor(quote)));
    const [found, other] = processTextFragmentDirective(fragment);
    expect(found && passageIn(found)).toEqual(passage);
    expect(other).toBeUndefined();
  });

  it.each(passageCases)('we find the passage that it links to: %s', (_, from, to) => {
    const passage = passageOf(from, to);
    showSample();
    const { fragment } = generateFragmentFromRange(rangeOf(passage));
    const { textStart = '', textEnd, prefix, suffix } = fragment ?? {};
    const directive = { prefix, start: textStart, end: textEnd, suffix };
    const read = parseTextDirective(`#${textDirective(directive)}`);
    expect(read).toEqual(directive);
    expect(findDirective(sampleText, directive)).toEqual(passage);
  });
});
