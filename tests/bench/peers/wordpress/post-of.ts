import type { Article, Block } from '../../../../src/api/model.ts';

/** A post as WordPress's editor would have it. */
interface Post {
  title: string;
  slug: string;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  date: string;
  content: string;
}

const LATEST_POSTS = '<!-- wp:latest-posts {"postsToShow":10,"displayPostDate":true} /-->';

/** The same words as everywhere, and below those of an article the same list of headlines. */
export function postOf({ title, slug, publishedAt, body }: Article): Post {
  const paragraphs = body.map(
    (block) => `<!-- wp:paragraph -->${paragraph(block)}<!-- /wp:paragraph -->`,
  );
  return {
    title,
    slug,
    date: new Date(publishedAt).toISOString().slice(0, 19).replace('T', ' '),
    content: body.length > 0 ? [...paragraphs, LATEST_POSTS].join('\n') : '',
  };
}

function paragraph(block: Block): string {
  if (block.type !== 'paragraph') throw new Error(`WordPress is given no ${block.type}`);
  const text = block.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}
