import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Block } from '../../../../src/api/model.ts';
import { articleOptions, commentsOptions, headlinesOptions } from './queries.ts';

export function ArticlePage() {
  const { slug = '' } = useParams();
  const { data: article } = useQuery(articleOptions(slug));
  if (!article) return <p>Chargement…</p>;
  return (
    <>
      <main>
        <h1>{article.title}</h1>
        <time dateTime={article.publishedAt}>{article.publishedAt.slice(0, 10)}</time>
        <Blocks blocks={article.body} />
        <Comments articleId={article.id} />
      </main>
      <Headlines />
    </>
  );
}

function Headlines() {
  const { data } = useQuery(headlinesOptions);
  return (
    <ol>
      {data?.items.map((headline) => (
        <li key={headline.id}>
          <time dateTime={headline.publishedAt}>{headline.publishedAt.slice(11, 16)}</time>{' '}
          <a href={`/articles/${headline.slug}`}>{headline.title}</a>
        </li>
      ))}
    </ol>
  );
}

function Comments({ articleId }: { articleId: string }) {
  const { data } = useQuery(commentsOptions(articleId));
  return (
    <section>
      <h2>Commentaires ({data?.items.length ?? 0})</h2>
      {data?.items.map((comment) => (
        <article key={comment.id}>
          <h3>{comment.author.name}</h3>
          <Blocks blocks={comment.body} />
        </article>
      ))}
    </section>
  );
}

function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map((block) =>
    block.type === 'paragraph' ? (
      <p key={block.id}>
        {block.children.map((child) => (child.type === 'text' ? child.text : null))}
      </p>
    ) : null,
  );
}
