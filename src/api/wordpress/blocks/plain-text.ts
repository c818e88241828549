import { onOneLine, textOfBlocks } from './block-text.ts';
import { pageOf } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { blocksIn } from './read-blocks.ts';

/** HTML that says little, as a title does, as text on one line: without tags, with what entities stand for. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return onOneLine(html);
  const root = parseHtml(html);
  return onOneLine(textOfBlocks(blocksIn(root, pageOf(root))));
}
