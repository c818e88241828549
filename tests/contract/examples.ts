/** The document's examples: the sample's own words, as the sample newsroom sends them. */
import { createDb } from '../../mocks/db.ts';
import { SAMPLE_NOW } from '../../mocks/sample.ts';

const db = createDb({ now: () => SAMPLE_NOW });
const [article] = db.articles().filter(({ body }) => body.length > 0);
if (!article) throw new Error('the sample has no article');

const words = 'une diplomatie des régions fondée sur l’action et la confiance';
const quote = {
  exact: words,
  prefix: 'un partenariat qui illustre « ',
  suffix: ' ». Une approche',
};
const comment = db.comment({
  articleId: article.id,
  author: { name: 'Une lectrice' },
  text: 'Merci pour ces précisions.',
  quote,
});

export const examples = {
  slug: article.slug,
  articleId: article.id,
  commentId: comment.id,
  site: db.site,
  headline: db.headline(db.articles()[0] ?? article),
  headlinePage: { items: db.articles().slice(0, 3).map(db.headline), next: 'MjAyNTA0MjMtMTUwMg==' },
  article: { ...db.counted(article), body: article.body.slice(0, 2) },
  comment,
  commentPage: { items: [comment], total: 1 },
  newComment: { author: comment.author, text: 'Merci pour ces précisions.', quote },
  postedComment: { ...comment, manageToken: 'known-to-the-writer-alone' },
  heldComment: { ...comment, status: 'pending' },
  editedComment: { ...comment, editedAt: '2025-04-23T15:44:10+01:00' },
};

const lines = (event: string, id: number, data: unknown) =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What comes at once, three events, and the line that keeps the connection open. */
export const streamExample = [
  ': still here\n\nid: 40\n\n',
  lines('headline', 41, examples.headline),
  ': still here\n\n',
  lines('comment', 42, { articleId: article.id, total: 1 }),
  lines('withdrawn', 43, { id: examples.headline.id }),
].join('');
