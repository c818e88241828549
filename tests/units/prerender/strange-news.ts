/** News as nobody checked it: any text in every field, for what must stay well-formed around it. */
import fc from 'fast-check';
import { newArticle } from '../../../mocks/new-article.ts';
import type { Article } from '../../../src/api/model.ts';
import type { Publication } from '../../../src/prerender/publication.ts';
import { everyBlock } from '../../journeys/full-article.ts';

export const publication: Publication = {
  name: 'Le Fil',
  language: 'fr',
  origin: 'https://lefil.example',
};

/** What ends an element, an attribute, a script or a line too early, or is no character at all. */
const traps = fc.constantFrom(
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '"\'><img src=x onerror=alert(1)>',
  '&amp;&#0;&nbsp;',
  '\u202E\u2066\u2028\u2029\u0085\r\n\t',
  '\uD800',
  '\uDFFF\uFFFE\uFFFF\u{1FFFF}',
  '\u0000\u0008\u001F\u007F',
  '« Le Fil » : l’été',
  'مقال تجريبي',
);

/** Any words at all. */
export const strangeText: fc.Arbitrary<string> = fc
  .array(fc.oneof(traps, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

const strangeTime = fc
  .tuple(
    fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
    fc.constantFrom('Z', '+01:00', '-09:30', '+14:00', '+23:59', '-00:00'),
    fc.constantFrom('', ':59', ':00.123'),
  )
  .map(([date, offset, seconds]) => `${date.toISOString().slice(0, 16)}${seconds}${offset}`);

const strangeLanguage = fc.constantFrom('fr', 'ar-MA', 'zh-Hant', 'français', 'x-klingon', '');

const strangeAddress = fc.constantFrom(
  'https://newsroom.example/été?a=1&b="2"',
  '/articles/l’été',
  'https://[',
);

export const strangeArticle: fc.Arbitrary<Article> = fc
  .record({
    id: strangeText,
    slug: strangeText,
    title: strangeText,
    publishedAt: strangeTime,
    updatedAt: strangeTime,
    standfirst: strangeText,
    section: fc.record({ slug: strangeText, name: strangeText }),
    language: strangeLanguage,
    authors: fc.array(fc.record({ name: strangeText, href: strangeAddress }), { maxLength: 2 }),
    tags: fc.array(strangeText, { maxLength: 2 }),
    canonicalUrl: strangeAddress,
    image: fc.record({
      src: strangeAddress,
      width: fc.constantFrom(1, 1200),
      height: fc.constantFrom(1, 630),
      alt: strangeText,
      caption: strangeText,
    }),
    words: strangeText,
  })
  .map(({ words, ...draft }) =>
    newArticle({
      ...draft,
      body: [
        { type: 'paragraph', id: 'x', children: [{ type: 'text', text: words }] },
        ...everyBlock,
      ],
    }),
  );

export const strangePublication: fc.Arbitrary<Publication> = fc.record({
  name: strangeText,
  language: strangeLanguage,
  origin: fc.constant('https://lefil.example'),
});
