import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';
import { commentBlocks } from '../../../../src/api/wordpress/blocks/comment-content.ts';
import { withoutShortcodes } from '../../../../src/api/wordpress/blocks/shortcodes.ts';
import { code, p, strong, withoutIds } from './inlines.ts';
import { shortcodeCases } from './shortcode-cases.ts';

describe('the leftovers of shortcodes', () => {
  it.each(shortcodeCases)('%s', (_, written, kept) => {
    expect(withoutShortcodes(written, new Set())).toBe(kept);
  });

  it('end where they have begun, in whatever element that was', () => {
    const html = '<p>[bouton lien="/a"]<b>Un</b>[/bouton]</p><p>[/bouton] [/wp-admin]</p>';
    expect(withoutIds(articleBlocks(html, 'https://exemple.ma/'))).toEqual([
      p(strong('Un')),
      p('[/wp-admin]'),
    ]);
  });

  it('stay in code, and where a reader wrote them', () => {
    const html = '<p><code>[gallery]</code></p><pre>[gallery]</pre>';
    expect(withoutIds(articleBlocks(html, 'https://exemple.ma/'))).toEqual([
      p({ type: 'code', text: '[gallery]' }),
      code('[gallery]'),
    ]);
    expect(withoutIds(commentBlocks('<p>[gallery]</p>'))).toEqual([p('[gallery]')]);
  });
});
