import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '../../api/model.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { withoutBidiControls } from '../../lib/text.ts';
import styles from './comment-body.module.css';

/** The words of a comment. What a comment cannot have (images, tables, embeds) is left as its words. */
export function CommentBody({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.body} dir="auto">
      {blockNodes(blocks)}
    </div>
  );
}

// Children that are spread never change places, so they need no keys: a server's ids may repeat.
const blockNodes = (blocks: readonly Block[]) =>
  createElement(Fragment, null, ...blocks.map(blockNode));

const inlineNodes = (inlines: readonly Inline[]) =>
  createElement(Fragment, null, ...inlines.map(inlineNode));

function blockNode(block: Block): ReactNode {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return <p>{inlineNodes(block.children)}</p>;
    case 'quote':
      return (
        <blockquote>
          {blockNodes(block.blocks)}
          {block.cite !== undefined && <cite>{withoutBidiControls(block.cite)}</cite>}
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item) => createElement('li', null, blockNodes(item)));
      return createElement(block.ordered ? 'ol' : 'ul', null, ...items);
    }
    case 'code':
      return (
        <pre>
          <code>{withoutBidiControls(block.text)}</code>
        </pre>
      );
    case 'image':
      return <p>{withoutBidiControls([block.alt, block.caption].filter(Boolean).join('. '))}</p>;
    case 'table':
      return createElement(
        Fragment,
        null,
        ...[...(block.head ? [block.head] : []), ...block.rows].map(rowNode),
      );
    case 'embed':
      return (
        <p>
          <a href={block.url} rel="nofollow ugc noopener">
            {withoutBidiControls(block.title)}
          </a>
        </p>
      );
    case 'divider':
      return <hr />;
    default:
      return assertNever(block);
  }
}

const rowNode = (cells: readonly Inline[][]) => (
  <p>{inlineNodes(cells.flatMap((cell) => [...cell, { type: 'text', text: ' ' } as const]))}</p>
);

function inlineNode(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return withoutBidiControls(inline.text);
    case 'link':
      return (
        <a href={inline.href} rel="nofollow ugc noopener">
          {inlineNodes(inline.children)}
        </a>
      );
    case 'strong':
      return <strong>{inlineNodes(inline.children)}</strong>;
    case 'emphasis':
      return <em>{inlineNodes(inline.children)}</em>;
    case 'strike':
      return <s>{inlineNodes(inline.children)}</s>;
    case 'subscript':
      return <sub>{inlineNodes(inline.children)}</sub>;
    case 'superscript':
      return <sup>{inlineNodes(inline.children)}</sup>;
    case 'code':
      return <code>{withoutBidiControls(inline.text)}</code>;
    case 'break':
      return <br />;
    default:
      return assertNever(inline);
  }
}
