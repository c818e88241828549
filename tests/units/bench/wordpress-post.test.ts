import { describe, expect, it } from 'vitest';
import { sample } from '../../../mocks/sample.ts';
import { postOf } from '../../bench/peers/wordpress/post-of.ts';

describe('a post of the WordPress that is measured', () => {
  it('has the words of the article, its time in UTC, and the headlines below', () => {
    const [post] = sample.articles.filter(({ body }) => body.length > 0).map(postOf);
    expect(post?.date).toBe('2025-04-22 15:40:00');
    expect(post?.content).toMatch(
      /^<!-- wp:paragraph --><p>La collaboration entre les régions .*<!-- wp:latest-posts .* \/-->$/s,
    );
  });

  it('has only its title where it is a brief', () => {
    const [post] = sample.articles.filter(({ body }) => body.length === 0).map(postOf);
    expect(post).toMatchObject({ content: '', title: expect.stringContaining('SIAM') });
  });
});
