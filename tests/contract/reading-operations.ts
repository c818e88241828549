/** The site, its headlines and its articles: the first lines of the contract's table of resources. */
import { examples, streamExample } from './examples.ts';
import type { JsonObject } from './json-object.ts';
import { headers, json, responses } from './operation-parts.ts';
import { header, limit, path, query } from './parameters.ts';

export const readingPaths: JsonObject = {
  '/site': {
    get: {
      operationId: 'getSite',
      tags: ['Site'],
      summary: 'The newsroom and what it can do',
      ...responses(
        {
          200: {
            description: 'The newsroom.',
            ...headers('ETag', 'Cache-Control'),
            ...json('Site', examples.site),
          },
        },
        [],
      ),
    },
  },
  '/headlines': {
    get: {
      operationId: 'listHeadlines',
      tags: ['Headlines'],
      summary: 'The headlines, newest first',
      description:
        'The first page (no `before`) has one address for every reader, so that a shared cache can answer for the newsroom. A headline that stood in the window of a first page and is no longer there has been withdrawn.',
      parameters: [
        limit(30),
        query('section', 'Only those of the section with this slug.', 'siam'),
        query('q', 'Only those whose title has all of these words.', 'agricole siam'),
        query('before', 'The `next` of the page above.', 'MjAyNTA0MjMtMTUwMg=='),
        header('If-None-Match', 'The `ETag` of the page that the reader has.', 'W/"5f2c-9d1"'),
      ],
      ...responses(
        {
          200: {
            description: 'A page of headlines. The first one has both headers.',
            ...headers('ETag', 'Cache-Control'),
            ...json('HeadlinePage', examples.headlinePage),
          },
          304: {
            description: 'The page is the one that the reader has.',
            ...headers('ETag', 'Cache-Control'),
          },
        },
        ['invalid'],
      ),
    },
  },
  '/headlines/stream': {
    get: {
      operationId: 'streamHeadlines',
      tags: ['Headlines'],
      summary: 'The headlines as they come',
      description:
        'Server-sent events, where `site.live.stream` says so: `headline` (data: a `Headline`, new or changed), `withdrawn` (`{ id }`) and `comment` (`{ articleId, total }`). Every event has an `id` that grows. A comment line comes at once, and every 20 seconds to keep the connection open; where the reader missed nothing, the `id` of the last event follows alone, to resume from.',
      parameters: [
        header(
          'Last-Event-ID',
          'The last event that the reader has: those after it are sent. With one that the newsroom no longer knows, only what is new.',
          '41',
        ),
      ],
      ...responses(
        {
          200: {
            description: 'Events, for as long as the connection lasts.',
            ...headers('Cache-Control'),
            content: {
              'text/event-stream': { schema: { type: 'string' }, example: streamExample },
            },
          },
        },
        ['not-found'],
      ),
    },
  },
  '/articles/{slug}': {
    get: {
      operationId: 'getArticle',
      tags: ['Articles'],
      summary: 'An article',
      parameters: [path('slug', 'The article’s `slug`.', examples.slug)],
      ...responses(
        {
          200: {
            description: 'The article.',
            ...headers('ETag', 'Cache-Control'),
            ...json('Article', examples.article),
          },
        },
        ['not-found', 'withdrawn'],
      ),
    },
  },
};
