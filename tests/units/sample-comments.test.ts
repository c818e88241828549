// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { sample } from '../../mocks/sample.ts';
import { discussedSample } from '../../mocks/sample-comments.ts';
import { commentPageSchema } from '../../src/api/contract/schemas.ts';
import { matchQuote } from '../../src/features/comments/passages/matching/match-quote.ts';
import { normalForm } from '../../src/features/comments/passages/text/normal-form.ts';
import { openNewsroom } from './ask-newsroom.ts';

const { comments, ...rest } = discussedSample;
const [article] = sample.articles.filter(({ kind }) => kind === 'article');
const text = (article?.body ?? [])
  .map((block) => (block.type === 'paragraph' ? block.children : []))
  .map(([inline]) => (inline?.type === 'text' ? inline.text : ''))
  .join('\n');

describe('the discussed sample', () => {
  it('is the sample, with a talk that only those see who ask for it', () => {
    expect(rest).toEqual(sample);
    expect(createDb().comments()).toEqual([]);
    const db = createDb({ seed: discussedSample });
    expect(db.comments(article?.id ?? '')).toEqual(comments);
    expect(db.commentTotal(article?.id ?? '')).toBe(12);
    db.comment({ articleId: article?.id ?? '', author: { name: 'Salma' }, text: 'Bonjour.' });
    expect(new Set(db.comments().map(({ id }) => id)).size).toBe(13);
  });

  it('is what the contract describes', async () => {
    const { ask } = openNewsroom(discussedSample);
    const answer = await ask(`/articles/${article?.id}/comments`);
    const page = v.parse(commentPageSchema, await answer.json());
    expect(page).toEqual({ items: comments, total: 12, dropped: 0 });
  });

  it('speaks of three passages of the article, and of one that is not there any more', () => {
    const found = comments.flatMap(({ quote }) => {
      const match = quote && matchQuote(normalForm(text), quote);
      return quote
        ? [match && [text.slice(match.start, match.end) === quote.exact, match.score]]
        : [];
    });
    expect(found).toEqual([[true, 1], undefined, [true, 1], [true, 1]]);
  });

  it('answers what was said before, and goes three levels deep and more', () => {
    const depthOf = (id: string | undefined): number => {
      const comment = comments.find((one) => one.id === id);
      return comment ? 1 + depthOf(comment.parentId) : 0;
    };
    for (const [index, { parentId }] of comments.entries()) {
      const earlier = comments.slice(0, index).map(({ id }) => id);
      expect([...earlier, undefined]).toContain(parentId);
    }
    expect(Math.max(...comments.map(({ id }) => depthOf(id)))).toBeGreaterThan(3);
  });
});
