import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blocks as bodySchema } from '../../../../src/api/contract/body-schemas.ts';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';
import { withoutIds } from './inlines.ts';
import { imageCases, playingCases, tableCases } from './media-cases.ts';
import { markCases, paragraphCases, structureCases } from './text-cases.ts';

const BASE = 'https://exemple.ma/2025/04/un-titre/';

describe.each([
  { part: 'a paragraph', cases: paragraphCases },
  { part: 'a mark', cases: markCases },
  { part: 'a structure', cases: structureCases },
  { part: 'a picture', cases: imageCases },
  { part: 'a table', cases: tableCases },
  { part: 'what plays', cases: playingCases },
])('$part in a post', ({ cases }) => {
  it.each(cases)('%s', (_, html, expected) => {
    const read = articleBlocks(html, BASE);
    expect(withoutIds(read)).toEqual(expected);
    expect(v.parse(bodySchema, read)).toEqual(read);
  });
});
