import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/api/model.ts';
import { CommentBody } from '../../src/features/comments/thread/comment-body.tsx';

const text = (words: string): Inline => ({ type: 'text', text: words });
const link = (href: string, words = href): Inline => ({
  type: 'link',
  href,
  children: [text(words)],
});
const br: Inline = { type: 'break' };
const p = (...children: Inline[]): Block => ({ type: 'paragraph', id: 'p', children });

/** The body's elements, without the class of the first and the directions. */
function drawn(...blocks: Block[]): string {
  const { container } = render(<CommentBody blocks={blocks} />);
  return (container.firstElementChild?.innerHTML ?? '').replaceAll(' dir="auto"', '');
}

const bodies: [name: string, blocks: Block[], html: string][] = [
  ['nothing', [], ''],
  [
    'paragraphs and lines',
    [p(text('Un'), br, text('Deux')), p(text('Trois'))],
    '<p>Un<br>Deux</p><p>Trois</p>',
  ],
  [
    'markup as the text that it is',
    [p(text('<b>&amp;<script>'))],
    '<p>&lt;b&gt;&amp;amp;&lt;script&gt;</p>',
  ],
  [
    'neither heaps of marks nor what reorders the line',
    [p(text(`\u202Eun${'\u0301'.repeat(50)}`)), { type: 'code', id: 'c', text: '\u2066x\u2069' }],
    `<p>un${'\u0301'.repeat(4)}</p><pre><code>x</code></pre>`,
  ],
  [
    'a quotation',
    [p(text('> Un')), p(text('Non.'))],
    '<blockquote><p>Un</p></blockquote><p>Non.</p>',
  ],
  [
    'a quotation of lines, blank ones too',
    [p(text('> Un'), br, text('>'), br, text('> Deux'))],
    '<blockquote><p>Un<br><br>Deux</p></blockquote>',
  ],
  [
    'one quotation of paragraphs that follow each other',
    [p(text('> Un')), p(text('> Deux')), p(text('Non.')), p(text('> Trois'))],
    '<blockquote><p>Un</p><p>Deux</p></blockquote><p>Non.</p><blockquote><p>Trois</p></blockquote>',
  ],
  [
    'a quotation in a quotation',
    [p(text('> > Un'), br, text('> > Deux')), p(text('> Trois'))],
    '<blockquote><blockquote><p>Un<br>Deux</p></blockquote><p>Trois</p></blockquote>',
  ],
  [
    'what a quoted line has in it',
    [p(text('> Voir '), { type: 'strong', children: [text('ici')] })],
    '<blockquote><p>Voir <strong>ici</strong></p></blockquote>',
  ],
  [
    'no quotation where a line is not quoted',
    [p(text('> Un'), br, text('Deux'))],
    '<p>&gt; Un<br>Deux</p>',
  ],
  ['none without a space', [p(text('>:-('))], '<p>&gt;:-(</p>'],
  [
    'none without it before other things',
    [p(text('>'), { type: 'code', text: 'x' })],
    '<p>&gt;<code>x</code></p>',
  ],
  ['none inside a line', [p(text('2 > 1'))], '<p>2 &gt; 1</p>'],
  ['none of a blank line', [p(text('> Un'), br), p()], '<p>&gt; Un<br></p><p></p>'],
  [
    'no quotation deeper than anybody nests',
    [p(text(`${'> '.repeat(10)}Un`))],
    `${'<blockquote>'.repeat(8)}<p>&gt; &gt; Un</p>${'</blockquote>'.repeat(8)}`,
  ],
];

const shown = 'nofollow ugc noopener';
const links: [name: string, href: string, words: string | undefined, isLink: boolean][] = [
  ['https', 'https://exemple.ma/a?b=c#d', undefined, true],
  ['http, however it is written', 'HTTP://exemple.ma/', undefined, true],
  ['an address of mail', 'mailto:a@exemple.ma', 'a@exemple.ma', true],
  ['words', 'https://exemple.ma/', 'le rapport', true],
  ['words with dots', 'https://nodejs.org/', 'Node.js', true],
  ['a shorter address of the same host', 'https://www.exemple.ma/a', 'Voir www.exemple.ma.', true],
  ['the same host’s with www', 'https://exemple.ma/', 'www.exemple.ma', true],
  ['its parent’s', 'https://fr.exemple.ma/a', '(https://exemple.ma)', true],
  ['another host’s address', 'https://autre.example/', 'https://exemple.ma/', false],
  ['another host’s among words', 'https://autre.example/', 'Voir www.exemple.ma !', false],
  ['another host’s, disguised', 'https://autre.example/', 'htt\u202Eps://exemple.ma/', false],
  ['a host that only ends the same', 'https://mauvaisexemple.ma/', 'https://exemple.ma', false],
  ['an address in front of the host', 'https://exemple.ma@autre.example/', undefined, false],
  ['mail under a site’s name', 'mailto:a@autre.example', 'https://exemple.ma', false],
  ['a script', 'javascript:alert(1)', 'ici', false],
  ['data', 'data:text/html,x', 'ici', false],
  ['a script behind a blank', ' javascript:alert(1)', 'ici', false],
  ['a path of this site', '/articles/a', 'ici', false],
  ['a place on this page', '#c-1', 'ici', false],
  ['the host of this page', 'https:articles', 'ici', false],
  ['no address at all', 'http://', 'ici', false],
];

describe('a comment’s body', () => {
  it.each(bodies)('shows %s', (_, blocks, html) => {
    expect(drawn(...blocks)).toBe(html);
  });

  it.each(links)('links or does not: %s', (_, href, words = href, isLink) => {
    render(<CommentBody blocks={[p(link(href, words))]} />);
    const found = screen.queryByRole('link');
    expect(screen.getByRole('paragraph')).toHaveTextContent(words.replace('\u202E', '').trim());
    expect(found && [found.getAttribute('href'), found.getAttribute('rel')]).toEqual(
      isLink ? [href, shown] : null,
    );
  });

  it('links an embed, whose words may be no other’s', () => {
    const embed = {
      type: 'embed',
      id: 'e',
      provider: 'x',
      url: 'https://video.example/1',
    } as const;
    expect(drawn({ ...embed, title: 'Un film' }, { ...embed, title: 'https://exemple.ma' })).toBe(
      `<p><a href="https://video.example/1" rel="${shown}">Un film</a></p><p>https://exemple.ma</p>`,
    );
  });

  it('has a direction for each of its parts, and none inside them that would hide it', () => {
    const item = p(text('عربي'));
    const { container } = render(
      <CommentBody
        blocks={[
          p(text('Un')),
          p(text('مرحبا')),
          p(text('> مرحبا')),
          { type: 'list', id: 'l', ordered: false, items: [[item]] },
          { type: 'code', id: 'c', text: 'x' },
          { type: 'table', id: 't', rows: [[[text('Ville')], [text('Rabat')]]] },
        ]}
      />,
    );
    const parts = [...(container.firstElementChild?.children ?? [])];
    expect(parts.map(({ tagName }) => tagName)).toEqual(['P', 'P', 'BLOCKQUOTE', 'UL', 'PRE', 'P']);
    expect([...container.querySelectorAll('[dir=auto]')]).toEqual(parts);
  });

  it('loses no word of what it quotes', () => {
    const piece = fc.constantFrom('>', '> ', ' ', 'mot', '\n', 'https://a.example', '\u05D0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const typed = pieces.map((words) => (words === '\n' ? br : text(words)));
        const { container, unmount } = render(<CommentBody blocks={[p(...typed)]} />);
        const words = container.textContent.replaceAll(/[>\s]/g, '');
        unmount();
        expect(words).toBe(pieces.join('').replaceAll(/[>\s]/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

it('a comment of more parts than a call takes arguments is shown whole', () => {
  const many = Array.from({ length: 150_000 }, () => text('a'));
  const quoted: Block = { type: 'paragraph', id: 'q', children: [text('> '), ...many] };
  const plain: Block = { type: 'paragraph', id: 'p', children: many };
  const shown = renderToStaticMarkup(<CommentBody blocks={[quoted, plain]} />);
  expect(shown.match(/a/g)?.length).toBeGreaterThanOrEqual(300_000);
});
