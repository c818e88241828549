/** The sentences that stand for an article in search results, cards and feeds. */
import type { Article } from '../api/model.ts';
import { blockText } from '../features/article/article-text.ts';
import { shortened } from '../lib/text.ts';
import { oneLine } from './plain-text.ts';
import type { Publication } from './publication.ts';

/** What search engines and cards show of a description, in UTF-16 units. */
const SHOWN = 160;

/** Its standfirst, else how its text begins; a brief has neither, so its title and who says it. */
export function articleSummary(article: Article, { name }: Publication): string {
  const paragraphs = article.body.filter(({ type }) => type === 'paragraph');
  const opening = (paragraphs.length > 0 ? paragraphs : article.body).map(blockText).join(' ');
  const told = oneLine(article.standfirst ?? '') || oneLine(opening);
  return shortened(told || `${oneLine(article.title)} · ${oneLine(name)}`, SHOWN);
}

/** Its section and its tags, each once. */
export function articleTopics({ section, tags }: Article): string[] {
  const topics = [section?.name ?? '', ...tags].map(oneLine);
  return [...new Set(topics)].filter(Boolean);
}
