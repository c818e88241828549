import { createElement, memo, type ReactNode } from 'react';
import type { Block } from '../../api/model.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { displayText } from '../../lib/french-spacing.ts';
import { inOrder } from '../../ui/in-order.ts';
import { ArticleImage } from './article-image.tsx';
import { ArticleTable } from './article-table.tsx';
import { blockText } from './article-text.ts';
import { Embed } from './embed.tsx';
import { InlineContent } from './inline-content.tsx';

/** Deeper than anybody nests quotes and lists; below it the words stay and their marks go. */
const DEEPEST = 8;

interface BlockContentProps {
  block: Block;
  language: string;
  /** An image that stands before any other, which is fetched at once. */
  isFirstImage?: boolean;
  depth?: number;
}

/** A block as nodes; nothing that a newsroom sends is ever read as markup. */
export const BlockContent = memo(function BlockContent(props: BlockContentProps) {
  const { block, language, isFirstImage = false, depth = 0 } = props;
  const nested = (blocks: readonly Block[]): ReactNode =>
    inOrder(
      blocks.map((inner) =>
        createElement(BlockContent, { block: inner, language, depth: depth + 1 }),
      ),
    );

  if (depth > DEEPEST) return <p>{displayText(blockText(block), language)}</p>;
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineContent inlines={block.children} language={language} />
        </p>
      );
    case 'heading':
      return createElement(
        `h${block.level}`,
        null,
        <InlineContent inlines={block.children} language={language} />,
      );
    case 'quote':
      return (
        <figure>
          <blockquote>{nested(block.blocks)}</blockquote>
          {block.cite && <figcaption dir="auto">{displayText(block.cite, language)}</figcaption>}
        </figure>
      );
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        null,
        inOrder(block.items.map((item) => createElement('li', null, nested(item)))),
      );
    case 'image':
      return <ArticleImage image={block} language={language} isFirst={isFirstImage} />;
    case 'table':
      return <ArticleTable table={block} language={language} />;
    case 'embed':
      return <Embed embed={block} />;
    case 'code':
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'divider':
      return <hr />;
    default:
      return assertNever(block);
  }
});
