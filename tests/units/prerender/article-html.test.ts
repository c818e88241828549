import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Block } from '../../../src/api/model.ts';
import { articleHtml } from '../../../src/prerender/article-html.ts';
import { cleanText } from '../../../src/prerender/plain-text.ts';
import { strangeText } from './strange-news.ts';

// Many cases, on however slow a machine.
vi.setConfig({ testTimeout: 60_000 });

const BASE = 'https://lefil.example/articles/un';

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test('any words are text, in an element, a link or a picture', () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const body: Block[] = [
        { type: 'paragraph', id: 'p', children: [{ type: 'text', text }] },
        {
          type: 'heading',
          id: 'h',
          level: 2,
          children: [{ type: 'link', href: `/?q=${text}`, children: [{ type: 'code', text }] }],
        },
        {
          type: 'image',
          id: 'i',
          src: `/?q=${text}`,
          alt: text,
          caption: text,
          width: 8,
          height: 4,
        },
        { type: 'quote', id: 'q', blocks: [], cite: text },
        { type: 'embed', id: 'e', provider: '', url: 'https://video.example/', title: text },
      ];
      const page = bodyOf(articleHtml(body, BASE));
      const names = [...page.querySelectorAll('*')].map(({ localName }) => localName);
      const caption = cleanText(text) ? ['p'] : [];
      expect(names).toEqual([
        'p',
        'h2',
        'a',
        'code',
        'img',
        ...caption,
        'blockquote',
        ...caption,
        'p',
        'a',
      ]);
      expect(page.querySelector('p')?.textContent).toBe(cleanText(text));
      expect(page.querySelector('code')?.textContent).toBe(cleanText(text));
      expect(page.querySelector('img')?.getAttributeNames()).toEqual([
        'src',
        'alt',
        'width',
        'height',
      ]);
    }),
  );
});

test('addresses are made absolute, and what is none is left as words', () => {
  const link = (href: string): Block => ({
    type: 'paragraph',
    id: href,
    children: [{ type: 'link', href, children: [{ type: 'text', text: 'ici' }] }],
  });
  const html = articleHtml([link('/live'), link('#suite'), link('mailto:a@b.example')], BASE);
  expect(html).toBe(
    `<p><a href="https://lefil.example/live">ici</a></p><p><a href="${BASE}#suite">ici</a></p><p>ici</p>`,
  );
});
