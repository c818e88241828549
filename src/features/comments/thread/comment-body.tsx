import { createElement, type ReactNode } from 'react';
import { inlineText } from '../../../api/inline-text.ts';
import type { Block, Inline } from '../../../api/model.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import { shownText } from '../../../lib/plain-text.ts';
import { inOrder } from '../../../ui/in-order.ts';
import styles from './comment-body.module.css';
import { linkTarget } from './comment-link.ts';
import { withQuotations } from './quotations.ts';

/** The words of a comment. What a comment cannot have (images, tables, embeds) is left as its words. */
export function CommentBody({ blocks }: { blocks: readonly Block[] }) {
  return <div className={styles.body}>{blockNodes(blocks)}</div>;
}

/** Deeper than anybody nests; below it the words stay and their marks go. */
const DEEPEST = { blocks: 8, inlines: 16 } as const;

const AUTO = { dir: 'auto' } as const;

const blockNodes = (blocks: readonly Block[], depth = 0) => {
  const shown = depth < DEEPEST.blocks ? withQuotations(blocks) : blocks;
  return inOrder(shown.map((block) => blockNode(block, depth)));
};

const inlineNodes = (inlines: readonly Inline[], depth = 0): ReactNode =>
  inOrder(inlines.map((inline) => inlineNode(inline, depth)));

function blockNode(block: Block, depth: number): ReactNode {
  // A direction inside would be left out of account where the one around it is found (HTML, dir=auto):
  // what stands in a quotation or a list has its own by its style.
  const auto = depth === 0 ? AUTO : null;
  const nested = (name: string, attributes: typeof auto, children: ReactNode[]) =>
    depth < DEEPEST.blocks ? createElement(name, attributes, inOrder(children)) : inOrder(children);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return <p {...auto}>{inlineNodes(block.children)}</p>;
    case 'quote':
      return nested('blockquote', auto, [
        blockNodes(block.blocks, depth + 1),
        block.cite !== undefined && <cite>{shownText(block.cite)}</cite>,
      ]);
    case 'list': {
      const items = block.items.map((item) => nested('li', null, [blockNodes(item, depth + 1)]));
      return nested(block.ordered ? 'ol' : 'ul', auto, items);
    }
    case 'code':
      return (
        <pre {...auto}>
          <code>{shownText(block.text)}</code>
        </pre>
      );
    case 'image':
      return <p {...auto}>{shownText([block.alt, block.caption].filter(Boolean).join('. '))}</p>;
    case 'table': {
      const rows = [...(block.head ? [block.head] : []), ...block.rows];
      return inOrder(rows.map((cells) => createElement('p', auto, inlineNodes(spaced(cells)))));
    }
    case 'embed':
      return <p {...auto}>{linkNode(block.url, block.title, shownText(block.title))}</p>;
    case 'divider':
      return <hr />;
    default:
      return assertNever(block);
  }
}

const spaced = (cells: readonly Inline[][]): Inline[] =>
  cells.flatMap((cell) => [...cell, { type: 'text', text: ' ' } as const]);

function inlineNode(inline: Inline, depth: number): ReactNode {
  const isTooDeep = depth >= DEEPEST.inlines;
  const marked = (name: string, children: readonly Inline[]) => {
    const words = inlineNodes(children, depth + 1);
    return isTooDeep ? words : createElement(name, null, words);
  };
  switch (inline.type) {
    case 'text':
      return shownText(inline.text);
    case 'link': {
      const words = inlineNodes(inline.children, depth + 1);
      return isTooDeep ? words : linkNode(inline.href, inlineText(inline.children), words);
    }
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
      return <code>{shownText(inline.text)}</code>;
    case 'break':
      return <br />;
    default:
      return assertNever(inline);
  }
}

/** A link to where its words say, or the words alone. */
function linkNode(href: string, text: string, words: ReactNode): ReactNode {
  const target = linkTarget(href, text);
  if (target === undefined) return words;
  return (
    <a href={target} rel="nofollow ugc noopener">
      {words}
    </a>
  );
}
