import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '../../../api/model.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import { withoutBidiControls } from '../../../lib/text.ts';
import styles from './comment-body.module.css';

/** The words of a comment. What a comment cannot have (images, tables, embeds) is left as its words. */
export function CommentBody({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.body} dir="auto">
      {blockNodes(blocks)}
    </div>
  );
}

/** Deeper than anybody nests; below it the words stay and their marks go. */
const DEEPEST = { blocks: 8, inlines: 16 } as const;

// Children that are spread never change places, so they need no keys: a server's ids may repeat.
const blockNodes = (blocks: readonly Block[], depth = 0) =>
  createElement(Fragment, null, ...blocks.map((block) => blockNode(block, depth)));

const inlineNodes = (inlines: readonly Inline[], depth = 0): ReactNode =>
  createElement(Fragment, null, ...inlines.map((inline) => inlineNode(inline, depth)));

function blockNode(block: Block, depth: number): ReactNode {
  const tag = (name: string) => (depth < DEEPEST.blocks ? name : Fragment);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return <p>{inlineNodes(block.children)}</p>;
    case 'quote':
      return createElement(
        tag('blockquote'),
        null,
        blockNodes(block.blocks, depth + 1),
        block.cite !== undefined && <cite>{withoutBidiControls(block.cite)}</cite>,
      );
    case 'list': {
      const items = block.items.map((item) =>
        createElement(tag('li'), null, blockNodes(item, depth + 1)),
      );
      return createElement(tag(block.ordered ? 'ol' : 'ul'), null, ...items);
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

interface LinkAttributes {
  href: string;
  rel: string;
}

function inlineNode(inline: Inline, depth: number): ReactNode {
  const marked = (name: string, children: readonly Inline[], attributes?: LinkAttributes) => {
    const words = inlineNodes(children, depth + 1);
    return depth < DEEPEST.inlines ? createElement(name, attributes, words) : words;
  };
  switch (inline.type) {
    case 'text':
      return withoutBidiControls(inline.text);
    case 'link':
      return marked('a', inline.children, { href: inline.href, rel: 'nofollow ugc noopener' });
    case 'strong':
      return marked('strong', inline.children);
    case 'emphasis':
      return marked('em', inline.children);
    case 'strike':
      return marked('s', inline.children);
    case 'subscript':
      return marked('sub', inline.children);
    case 'superscript':
      return marked('sup', inline.children);
    case 'code':
      return <code>{withoutBidiControls(inline.text)}</code>;
    case 'break':
      return <br />;
    default:
      return assertNever(inline);
  }
}
