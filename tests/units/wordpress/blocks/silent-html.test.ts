import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/api/wordpress/blocks/parse-html.ts';
import { silentHtml } from '../../../../src/api/wordpress/blocks/silent-html.ts';
import { hostileCases } from './hostile-cases.ts';
import { soundHtml, unsoundHtml } from './html-arbitraries.ts';
import { drawnHtml, trickyHtml } from './tricky-html.ts';

const LOUD = /^(?:on|style$)/i;
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Every element, those in templates too. */
const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element instanceof HTMLTemplateElement ? elementsIn(element.content) : []),
  ]);

/** What a policy would speak of. */
const soundsOf = (html: string): string[] =>
  elementsIn(documentOf(html)).flatMap((element) => [
    ...(element.localName === 'style' ? ['<style>'] : []),
    ...(element instanceof HTMLBaseElement && element.hasAttribute('href') ? ['<base>'] : []),
    ...element.getAttributeNames().filter((name) => LOUD.test(name)),
  ]);

/** What is read of a document, in HTML. */
function readOf(html: string): string {
  const { body } = documentOf(html);
  for (const element of elementsIn(body)) {
    if (/^(?:style|noframes)$/.test(element.localName)) element.remove();
    for (const name of element.getAttributeNames()) {
      const isBase = element.localName === 'base' && name === 'href';
      if (isBase || name.startsWith('&#') || LOUD.test(name)) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

const DANGEROUS = /^(?:base|embed|link|math|meta|object|script|style|svg|template)$/;
const HIDDEN = 'iframe, noframes, script, style, title';

/** What stands in a document to be read. */
function shownIn(html: string): string {
  const { body } = documentOf(html);
  for (const hidden of body.querySelectorAll(HIDDEN)) hidden.remove();
  return body.textContent;
}

describe('HTML that a policy has nothing to say of', () => {
  it.each([
    ['a style', '<p style="color:red">un</p>', '<p &#115;tyle="color:red">un</p>'],
    ['a handler', '<p ONclick=x()>un</p>', '<p &#79;Nclick=x()>un</p>'],
    ['several', "<p id='a'onload style>un</p>", "<p id='a'&#111;nload &#115;tyle>un</p>"],
    ['after a slash', '<img/onerror=x/style=y>', '<img/&#111;nerror=x/style=y>'],
    ['on lines of their own', '<p\n\tstyle\n=\n"x">', '<p\n\t&#115;tyle\n=\n"x">'],
    ['a base', '<base target=a href="b">un', '<base target=a &#104;ref="b">un'],
    [
      'a style sheet',
      'un<style media="a>b">p > a {}</STYLE >',
      'un<noframes media="a>b">p > a {}</noframes >',
    ],
    ['one that does not end', 'un<style>deux', 'un<noframes>deux'],
    ['one with another end', '<style></noframes></style>', '<noframes></style></noframes>'],
    ['one of a drawing', '<svg><style>a{}</style></svg>', '<svg><noframes>a{}</noframes></svg>'],
    ['after a drawing', '<svg><g/></svg><title><p on=x></title>', undefined],
    ['quotes', '<a title="> style=x" alt=\'" onx\'>', undefined],
    ['quotes in a value without', "<a title=it's style=x>", "<a title=it's &#115;tyle=x>"],
    ['a value that begins like a name', '<a title= style=x>', undefined],
    ['names that only hold them', '<p data-style="x" lang="on" font-style>', undefined],
    ['text', 'On 5 < 6 <9 style="x" <', undefined],
    ['comments', '<!-- <p style=x> --><!--><p>--><!---><p><!-- --!><p>', undefined],
    ['what browsers take for comments', '</ p style="><?p style=x><!p onx>', undefined],
    ['text that looks like tags', '<textarea><p style=x></textarea><xmp><p onx></xmp>', undefined],
    ['scripts', '<script>"<p style=x>"</script>', undefined],
    ['plain text', '<plaintext><p style=x>', undefined],
    ['a part of a drawing that is text', '<svg><![CDATA[> <p style=x>]]></svg>', undefined],
  ])('%s', (_, html, silent = html) => {
    expect(silentHtml(html)).toBe(silent);
  });
});

describe('all HTML', () => {
  it.each([
    { kind: 'sound', html: soundHtml },
    { kind: 'unsound', html: unsoundHtml },
    { kind: 'tricky', html: trickyHtml },
  ])('is silent, and else as it was: $kind', ({ html }) => {
    fc.assert(
      fc.property(html, (written) => {
        const silent = silentHtml(written);
        expect(soundsOf(silent)).toEqual([]);
        expect(readOf(silent)).toBe(readOf(written));
      }),
      { numRuns: 200 },
    );
  });

  it.each(hostileCases)('is read as it was: %s', (_, html) => {
    expect(readOf(silentHtml(html))).toBe(readOf(html));
  });

  it('keeps its words where tags may mean other things', () => {
    fc.assert(
      fc.property(drawnHtml, (written) => {
        expect(shownIn(silentHtml(written))).toBe(shownIn(written));
      }),
      { numRuns: 200 },
    );
  });

  it('is made safe by what comes after', () => {
    fc.assert(
      fc.property(fc.oneof(trickyHtml, drawnHtml), (written) => {
        const elements = elementsIn(parseHtml(written));
        expect(elements.filter(({ localName }) => DANGEROUS.test(localName))).toEqual([]);
        const names = elements.flatMap((element) => element.getAttributeNames());
        expect(names.filter((name) => LOUD.test(name) || name.includes('&'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Of five megabytes: in time that grew with its square, each would take days. */
describe('HTML that means harm', () => {
  it.each([
    ['tags that do not end', '<a '],
    ['signs of tags', '<'],
    ['attributes', '<p style onx '],
    ['quotes that do not end', '<a b="'],
    ['quotes of two kinds', `<a b='"`],
    ['equals', '<a = '],
    ['comments that do not end', '<!--'],
    ['comments that nearly end', '<!--->--!'],
    ['style sheets that do not end', '<style></styl'],
    ['style sheets', '<style></style>'],
    ['parts of a drawing', '<svg><![CDATA['],
  ])('takes no longer than it is: %s', (_, piece) => {
    const html = piece.repeat(5_000_000 / piece.length);
    expect(silentHtml(html).length).toBeGreaterThanOrEqual(html.length);
  });
});
