import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/api/wordpress/blocks/plain-text.ts';

describe('the text of a title', () => {
  it.each([
    ['plain', 'Un titre', 'Un titre'],
    [
      'entities',
      'Q&#038;A&nbsp;: l&rsquo;eau &#8211; 5 &lt; 6 &amp;amp; &hearts; &#x2026;',
      'Q&A\u00A0: l’eau – 5 < 6 &amp; ♥ …',
    ],
    ['entities of old', '&#150; &#0; &#xD800; &bogus; & &amp', '– \uFFFD \uFFFD &bogus; & &'],
    ['tags', 'Un <em>titre</em> <!-- x -->fort<script>x()</script>', 'Un titre fort'],
    ['lines', 'Un<br />titre\n<p>long</p>', 'Un titre long'],
    ['a tag that is spoken of', 'La balise &lt;script&gt;', 'La balise <script>'],
    ['less than', '5 < 6', '5 < 6'],
    [
      'an address that plays, and brackets',
      'https://youtu.be/dQw4w9WgXcQ [gallery]',
      'https://youtu.be/dQw4w9WgXcQ [gallery]',
    ],
    ['blanks', ' \n Un  titre\t', 'Un titre'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
