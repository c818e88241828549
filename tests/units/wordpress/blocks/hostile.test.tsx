import { render } from '@testing-library/react';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blocks as bodySchema } from '../../../../src/api/contract/body-schemas.ts';
import type { Block } from '../../../../src/api/model.ts';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';
import { textOfBlocks } from '../../../../src/api/wordpress/blocks/block-text.ts';
import { commentContent } from '../../../../src/api/wordpress/blocks/comment-content.ts';
import { parseHtml } from '../../../../src/api/wordpress/blocks/parse-html.ts';
import { ArticleBody } from '../../../../src/features/article/article-body.tsx';
import { loadFirstTranslation } from '../../../../src/i18n/load-translation.ts';
import { TranslationProvider } from '../../../../src/i18n/translation.tsx';
import { hostileCases } from './hostile-cases.ts';

const translation = await loadFirstTranslation('fr');
const BASE = 'https://exemple.ma/un-titre/';

/** Every address in blocks, wherever it stands. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && /^(href|src|srcset|url)$/.test(key) ? [part] : addressesIn(part),
  );
}

/** How many blocks stand in each other. */
function depthOf(blocks: readonly Block[]): number {
  const depths = blocks.map((block) => {
    if (block.type === 'quote') return 1 + depthOf(block.blocks);
    return block.type === 'list' ? 1 + depthOf(block.items.flat()) : 1;
  });
  return Math.max(0, ...depths);
}

describe('what somebody put into a post', () => {
  it.each(hostileCases)('does nothing: %s', (_, html, words) => {
    for (const blocks of [articleBlocks(html, BASE), commentContent(html, BASE).body]) {
      expect(textOfBlocks(blocks).replaceAll(/\s+/g, ' ')).toBe(words);
      for (const address of addressesIn(blocks)) expect(address).toMatch(/^(https:|#b-)/);
      expect(v.parse(bodySchema, blocks)).toEqual(blocks);
    }
  });

  it('loads nothing while it is read', () => {
    const { ownerDocument } = parseHtml('<ul><img src="https://x.example/1.png">un<li>deux</ul>');
    expect(ownerDocument.defaultView).toBeNull();
    expect(ownerDocument).not.toBe(document);
  });
});

describe('a post that is nested deeply', () => {
  it.each([
    ['lists', 400, '<ul><li>', '</li></ul>'],
    ['lists straight in lists', 1000, '<ol>', '</ol>'],
    ['quotes', 300, '<blockquote>', '</blockquote>'],
    ['groups', 300, '<div>', '</div>'],
    ['marks', 300, '<b><i><a href="/x">', '</a></i></b>'],
    // No browser nests elements more than 512 times, and jsdom takes long.
    ['figures', 200, '<figure class="wp-caption">', '<figcaption>x</figcaption></figure>'],
    ['tables', 200, '<table><tr><td>y</td><td>', '</td></tr></table>'],
    ['elements that nobody knows', 200, '<x-y>', '</x-y>'],
    ['drawings', 200, '<svg><g>', '</g></svg>'],
    ['code', 200, '<pre><code>', '</code></pre>'],
  ])('is readable: %s', (_, times, open, close) => {
    const words = Array.from({ length: times }, (_, index) => `m${index}`);
    const html = words.map((word) => `${word} ${open}`).join('') + close.repeat(times);
    const blocks = articleBlocks(html, BASE);
    expect(depthOf(blocks)).toBeLessThan(40);
    const { container } = render(
      <TranslationProvider translation={translation}>
        <ArticleBody article={{ body: blocks }} language="fr" />
      </TranslationProvider>,
    );
    expect(container.textContent.match(/m\d+/g)).toEqual(words);
  });
});
