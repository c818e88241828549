/** A post with its text as an article. */
import type { Article, Block, Headline } from '../model.ts';
import type { ArticlePost, Term } from './article-schema.ts';
import { articleBlocks } from './blocks/article-blocks.ts';
import { textOfBlocks } from './blocks/block-text.ts';
import { plainText } from './blocks/plain-text.ts';
import type { Section } from './categories.ts';
import { pictureOf } from './picture.ts';
import { type Post, toHeadline } from './posts.ts';

/** Of a summary that WordPress made itself, so much stands in the text too; in UTF-16 units. */
const TELLING_LENGTH = 40;

/** @param related other posts that a reader may want */
export function toArticle(
  post: ArticlePost,
  section: Section | undefined,
  related: Headline[],
): Article {
  const { content, link, comment_status, _embedded: embedded } = post;
  const body = articleBlocks(content.rendered, link);
  const standfirst = standfirstOf(post, body);
  const terms = embedded?.['wp:term']?.flat() ?? [];
  const image = pictureOf(embedded?.['wp:featuredmedia']?.[0]);
  return {
    ...toHeadline(post, section),
    kind: body.length > 0 || standfirst ? 'article' : 'brief',
    ...(standfirst && { standfirst }),
    authors: (embedded?.author ?? []).map(({ name }) => ({ name: plainText(name) })),
    body,
    ...(image && { image }),
    tags: terms.filter(isTag).map(({ name }) => plainText(name)),
    commentsOpen: comment_status === 'open',
    canonicalUrl: link,
    related,
  };
}

/** What somebody wrote above the text; WordPress makes a summary of the text where nobody did. */
function standfirstOf({ excerpt }: Post, body: readonly Block[]): string | undefined {
  const summary = plainText(excerpt?.rendered ?? '').trim();
  const beginning = bare(summary).slice(0, TELLING_LENGTH);
  if (summary === '' || bare(textOfBlocks(body)).includes(beginning)) return undefined;
  return summary;
}

/** Without what summaries set otherwise: blanks, and the signs that say that there is more. */
function bare(text: string): string {
  return text.replace(/\[?(…|\.\.\.)\]?\s*$/, '').replaceAll(/\s/g, '');
}

function isTag({ taxonomy }: Term): boolean {
  return taxonomy === 'post_tag';
}
