/** The pages that are measured, and those that they are measured against. */
import { startPreview } from '../../mocks/preview.ts';
import { paths } from '../../src/lib/paths.ts';
import { buildBare, buildLimit, buildOurs, emptyShellOf } from './build-pages.ts';
import type { Intent } from './follow-headline.ts';
import { lead } from './lead.ts';
import { startWordPress } from './peers/wordpress/start-wordpress.ts';

export interface Server {
  url: string;
  close(): Promise<void>;
  /** What else the results should say of it. */
  note?: string;
}

/** One of the sites, with the addresses of the same article and the same list on it. */
interface BenchPage {
  name: string;
  /** For whoever reads the table. */
  description: string;
  /** Others are told by how many times what this one takes they take. */
  isPeer: boolean;
  article: string;
  list: string;
  /** What it makes of a reader's intent to follow a headline; empty where nobody follows one. */
  intents: Intent[];
  start(): Promise<Server>;
}

export type ServedPage = BenchPage & Server;

const ARTICLE = paths.article.href(lead.slug);

export const PAGES: BenchPage[] = [
  {
    name: 'limit',
    description: 'static pages written by hand, without a script',
    isPeer: true,
    article: ARTICLE,
    list: paths.front.href(),
    intents: ['none'],
    start: async () => serve(await buildLimit()),
  },
  {
    name: 'bare',
    description:
      'React, its router and a query client that fetch and render the same text, and nothing more',
    isPeer: true,
    article: ARTICLE,
    list: ARTICLE,
    intents: [],
    start: async () => serve(await buildBare()),
  },
  {
    name: 'ours',
    description: 'Le Fil as it is built, at the address of a prerendered article',
    isPeer: false,
    article: ARTICLE,
    list: paths.live.href(),
    intents: ['none', 'intent', 'prefetched'],
    start: async () => serve(await buildOurs()),
  },
  {
    name: 'ours-shell',
    description:
      'the same build without that page: the empty shell fetches and renders the article',
    isPeer: false,
    article: ARTICLE,
    list: paths.live.href(),
    intents: [],
    start: async () => serve(await emptyShellOf(await buildOurs())),
  },
  {
    name: 'wordpress',
    description: 'a real WordPress with its default theme',
    isPeer: true,
    article: `${ARTICLE}/`,
    list: '/',
    intents: ['none'],
    start: startWordPress,
  },
];

function serve(dist: string): Promise<Server> {
  return startPreview({ port: 0, dist });
}
