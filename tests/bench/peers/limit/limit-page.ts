/**
 * The limit: what pages of this content can cost at the least. Written by hand, their style inline,
 * without a script and without a font.
 */
import type { Article, Block, Headline } from '../../../../src/api/model.ts';
import { paths } from '../../../../src/lib/paths.ts';

export function limitPage(article: Article, headlines: Headline[]): string {
  return page(
    article.title,
    `<main>
<h1>${escaped(article.title)}</h1>
${timeTag(article.publishedAt, 'date')}
${article.body.map((block) => `<p>${escaped(textOf(block))}</p>`).join('\n')}
<h2>Commentaires (${article.commentCount ?? 0})</h2>
</main>
${list(headlines)}`,
  );
}

export function limitList(headlines: Headline[]): string {
  return page('En continu', list(headlines));
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { margin: 0 auto; padding: 1.25rem; max-inline-size: 40rem; font: 1.1875rem/1.52 Georgia, serif }
h1 { font-size: 2rem; line-height: 1.06 }
time { color: #616873; font-family: sans-serif; font-size: .84375rem }
ol { list-style: none; padding: 0 }
a { color: inherit; text-decoration: none }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function list(headlines: Headline[]): string {
  const rows = headlines.map(({ publishedAt, slug, title }) => {
    const link = `<a href="${paths.article.href(slug)}">${escaped(title)}</a>`;
    return `<li>${timeTag(publishedAt, 'hour')} ${link}</li>`;
  });
  return `<nav>
<h2>En continu</h2>
<ol>
${rows.join('\n')}
</ol>
</nav>`;
}

/** The sample's body is paragraphs of plain text; another one would need more than this. */
function textOf(block: Block): string {
  if (block.type !== 'paragraph') throw new Error(`The limit cannot show a ${block.type}`);
  return block.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
}

function timeTag(time: string, part: 'date' | 'hour'): string {
  return `<time datetime="${time}">${part === 'date' ? time.slice(0, 10) : time.slice(11, 16)}</time>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
