import type { Article, Headline } from '../api/model.ts';
import { machinePaths, type Publication } from './publication.ts';
import { robotsTxt } from './robots.ts';
import { rssFeed } from './rss.ts';
import { sitemap } from './sitemap.ts';

/** What machines read beside the pages: the texts by the names of their files. */
export function machineFiles(
  articles: readonly Article[],
  headlines: readonly Headline[],
  publication: Publication,
  now: Date,
): Record<string, string> {
  return {
    [machinePaths.feed.slice(1)]: rssFeed(articles, publication),
    [machinePaths.sitemap.slice(1)]: sitemap(headlines, publication, now),
    'robots.txt': robotsTxt(publication),
  };
}
