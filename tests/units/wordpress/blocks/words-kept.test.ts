import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blocks as bodySchema } from '../../../../src/api/contract/body-schemas.ts';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';
import { soundHtml, unsoundHtml } from './html-arbitraries.ts';
import { wordsOf, wordsShown } from './words.ts';

describe('every word of a post is in its blocks, as often as it was written', () => {
  it.each([
    { kind: 'sound', html: soundHtml },
    { kind: 'unsound', html: unsoundHtml },
  ])('HTML that is $kind', ({ html }) => {
    fc.assert(
      fc.property(html, (written) => {
        const read = articleBlocks(written, 'https://exemple.ma/');
        expect(wordsOf(read).sort()).toEqual(wordsShown(written).sort());
        expect(v.parse(bodySchema, read)).toEqual(read);
      }),
      { numRuns: 100 },
    );
  });
});
