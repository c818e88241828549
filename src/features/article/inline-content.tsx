import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import type { Inline } from '../../api/model.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { paths } from '../../lib/paths.ts';
import { inOrder } from '../../ui/in-order.ts';
import { Link } from '../../ui/link.tsx';
import { displayInlines } from './display-inlines.ts';

/** The inlines of one block, with the spaces of its language. */
export function InlineContent({ inlines, language }: { inlines: Inline[]; language: string }) {
  return nodesOf(displayInlines(inlines, language));
}

function nodesOf(inlines: readonly Inline[]): ReactNode {
  return inOrder(inlines.map(nodeOf));
}

function nodeOf(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return linkOf(inline.href, nodesOf(inline.children));
    case 'strong':
      return <strong>{nodesOf(inline.children)}</strong>;
    case 'emphasis':
      return <em>{nodesOf(inline.children)}</em>;
    case 'strike':
      return <s>{nodesOf(inline.children)}</s>;
    case 'subscript':
      return <sub>{nodesOf(inline.children)}</sub>;
    case 'superscript':
      return <sup>{nodesOf(inline.children)}</sup>;
    case 'code':
      return <code dir="ltr">{inline.text}</code>;
    case 'break':
      return <br />;
    default:
      return assertNever(inline);
  }
}

/** To another article without leaving the page; anywhere else as any link. */
function linkOf(href: string, children: ReactNode): ReactNode {
  return matchPath(paths.article.pattern, href) ? (
    <Link to={href}>{children}</Link>
  ) : (
    <a href={href} rel="noopener">
      {children}
    </a>
  );
}
