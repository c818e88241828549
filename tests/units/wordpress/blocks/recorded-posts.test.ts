import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';
import { commentContent } from '../../../../src/api/wordpress/blocks/comment-content.ts';
import { RECORDINGS } from '../../../wordpress/recordings.ts';
import { wordsOf, wordsShown } from './words.ts';

const rendered = v.object({ rendered: v.string() });
const posts = v.object({ body: v.tuple([v.object({ link: v.string(), content: rendered })]) });
const comments = v.object({ body: v.array(v.object({ content: rendered })) });
const posted = v.object({ body: v.object({ content: rendered }) });

async function recorded<T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  return v.parse(schema, JSON.parse(await readFile(join(RECORDINGS, `${name}.json`), 'utf8')));
}

async function post(name: string) {
  const { body } = await recorded(name, posts);
  const [{ link, content }] = body;
  return { html: content.rendered, blocks: articleBlocks(content.rendered, link) };
}

describe('what a real WordPress makes of a post', () => {
  it('is read whole: everything that the editor has', async () => {
    const { html, blocks } = await post('article-tous-les-blocs');
    expect(blocks.map(({ type }) => type).join(' ')).toBe(
      'paragraph heading heading list quote quote code code paragraph paragraph paragraph image image image paragraph image paragraph image paragraph paragraph paragraph paragraph paragraph paragraph embed paragraph table paragraph paragraph paragraph paragraph divider paragraph paragraph paragraph paragraph paragraph paragraph paragraph list',
    );
    // What plays is shown, and what is left of an extension says what it said.
    const shown = wordsShown(
      html
        .replace('https://www.youtube.com/watch?v=dQw4w9WgXcQ', '')
        .replace(/\[extension_absente titre=&#8221;Perdu&#8221;\]/, 'Perdu ')
        .replace('[/extension_absente]', '')
        .replaceAll('</a><a', '</a> <a'),
    );
    expect(wordsOf(blocks).sort()).toEqual([...shown, 'entretien.mp3', 'reportage.mp4'].sort());
    const notes = blocks.at(-1);
    expect(JSON.stringify(blocks.at(-2))).toContain(`"href":"#b-${notes?.id}"`);
    expect(JSON.stringify(notes)).toContain(`"href":"#b-${blocks.at(-2)?.id}"`);
  });

  it('is read whole: what the classic editor stored', async () => {
    const { html, blocks } = await post('article-classique');
    expect(blocks.map(({ type }) => type).join(' ')).toBe(
      'paragraph paragraph image quote list image paragraph paragraph',
    );
    expect(wordsOf(blocks).sort()).toEqual(wordsShown(html).sort());
  });

  it('is read whole and harmless: what is hostile', async () => {
    const { html, blocks } = await post('article-hostile');
    expect(wordsOf(blocks).sort()).toEqual(wordsShown(html).sort());
    expect(JSON.stringify(blocks)).not.toContain('hasRun');
  });
});

describe('what a real WordPress makes of comments', () => {
  it('is read whole', async () => {
    const { body } = await recorded('comments', comments);
    expect(body.length).toBeGreaterThan(0);
    for (const { content } of body) {
      const { body: blocks } = commentContent(content.rendered, 'https://wordpress.example/a/');
      expect(wordsOf(blocks).sort()).toEqual(wordsShown(content.rendered).sort());
    }
  });

  it('still speaks of its passage', async () => {
    const { content } = (await recorded('post-quote', posted)).body;
    const [, link = ''] = /cite="([^"#]*)/.exec(content.rendered) ?? [];
    const { quote, body } = commentContent(content.rendered, link);
    expect(quote?.exact).not.toBe('');
    expect(wordsOf(body).length).toBeGreaterThan(0);
  });
});
