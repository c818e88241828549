// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  configTextOf,
  fillTemplate,
  isTemplateOf,
  pageTemplate,
} from '../../../src/build/page-template.ts';

const SHELL = `<!doctype html>
<html lang="fr" dir="ltr" data-theme="auto">
  <head>
    <script type="application/json" id="le-fil-config">{ "url": "/api" }</script>
    <script type="module" crossorigin src="/assets/runtime-1.js"></script>
    <script type="module" crossorigin src="/assets/entry-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/entry-1.css">
    <link rel="modulepreload" crossorigin href="/assets/start-1.js">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const template = pageTemplate({
  shell: SHELL,
  sheets: [{ file: 'assets/entry-1.css', css: '.a::after{content:"$&"}' }],
  sheetsBelow: [{ file: 'assets/below-1.css', css: '.b{}' }],
  sheetsOfComments: [{ file: 'assets/comments-1.css', css: '.c{}' }],
  scripts: ['assets/entry-1.js', 'assets/take-over-1.js'],
});

function fill(parts: { head?: string; body?: string; text?: string; language?: 'fr' | 'ar' }) {
  const { head = '', body = '', text = '', language = 'fr' } = parts;
  const queries = [{ key: ['article'], data: text, updatedAt: 1 }];
  const data = { path: '/', language, loaderData: {}, queries };
  return fillTemplate(template, { head, body, data, config: { name: text } });
}

/** What a browser would make of a block of JSON in the page. */
function blockOf(page: string, id: string): unknown {
  const [, text = ''] = new RegExp(`id="${id}">([\\s\\S]*?)</script`).exec(page) ?? [];
  return JSON.parse(text);
}

describe('the sheet of what is below', () => {
  const article = (words: string) => `<article>${words}</article><section id="commentaires">`;

  it('comes after an article that fills the screen', () => {
    const page = fill({ body: article('mot '.repeat(2000)) });
    expect(page.indexOf('.b{}')).toBeGreaterThan(page.indexOf('id="commentaires"'));
  });

  it('stands in the head where the comments may be on the first screen', () => {
    const page = fill({ body: article('une brève') });
    expect(page.indexOf('.b{}')).toBeLessThan(page.indexOf('</head>'));
    expect(page.match(/\.b\{\}/g)).toHaveLength(1);
  });
});

describe('the sheet of comments', () => {
  const page = (rows: string) => fill({ body: `<section id="commentaires">${rows}</section>` });

  it('stands in the pages that have some', () => {
    expect(page('<ol><li id="c-1" data-depth="0"></li></ol>')).toContain('.c{}');
  });

  it('is fetched by the others when it is wanted', () => {
    expect(page('')).not.toContain('.c{}');
    expect(page('')).not.toContain('comments-1.css');
  });
});

describe('the template', () => {
  it('has its style sheet inside, and asks for nothing that only the shell needs', () => {
    expect(template).toContain(
      '<style data-part="first" data-sheets="/assets/entry-1.css">.a::after{content:"$&"}</style>',
    );
    expect(template).not.toMatch(/rel="stylesheet"|start-1/);
  });

  it('asks for every script after the text, and for each once', () => {
    expect(template.match(/src="\/assets\/[^"]+"/g)).toHaveLength(2);
    expect(template.match(/<script type="module" fetchpriority="low"/g)).toHaveLength(2);
    expect(template.match(/modulepreload" href="([^"]+)"/g)).toEqual([
      'modulepreload" href="/assets/take-over-1.js"',
    ]);
  });

  it('is known by the shell that it was made from, whatever that is configured to', () => {
    expect(isTemplateOf(template, SHELL)).toBe(true);
    expect(isTemplateOf(template, SHELL.replace('"/api"', '"/wire"'))).toBe(true);
    expect(isTemplateOf(template, SHELL.replace('entry-1.js', 'entry-2.js'))).toBe(false);
    expect(isTemplateOf(template, SHELL.replace('entry-1.css', 'entry-2.css'))).toBe(false);
  });
});

describe('a page', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    "$& $1 $` $' $$ $<name>",
    'a\u2028b\u2029c\u0000',
    '\uD800',
    '</head><div id="root"></div>',
    ']]> & &lt; \\u003c',
  ])('carries %j as it is', (text) => {
    const page = fill({ text });
    expect(blockOf(page, 'le-fil-page')).toMatchObject({ queries: [{ data: text }] });
    expect(blockOf(page, 'le-fil-config')).toEqual({ name: text });
    // Nothing more ends or begins an element than in a page without the text.
    expect(page.match(/<\/?[a-z!]/gi)).toEqual(fill({}).match(/<\/?[a-z!]/gi));
  });

  it('has its parts where they belong, untouched by what patterns mean to a replacement', () => {
    const page = fill({ head: "<title>$&$'</title>", body: '<p>$1$`</p>' });
    expect(page).toContain("<title>$&$'</title></head>");
    expect(page).toContain('<div id="root"><p>$1$`</p></div><script type="application/json"');
  });

  it('is written from right to left in Arabic, and says in what language it was made', () => {
    expect(fill({ language: 'ar' })).toContain('<html lang="ar" dir="rtl"');
    expect(fill({})).toContain('data-made-in="fr"');
  });

  it('is not made from a template that has lost its places', () => {
    const data = { path: '/', language: 'fr' as const, loaderData: {}, queries: [] };
    const parts = { head: '', body: '', data, config: {} };
    expect(() => fillTemplate('<html></html>', parts)).toThrow('no #root');
  });
});

it('reads the configuration of a page, where there is one', () => {
  expect(configTextOf(SHELL)).toBe('{ "url": "/api" }');
  expect(configTextOf('<html></html>')).toBeUndefined();
});
