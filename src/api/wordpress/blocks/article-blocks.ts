import type { Block } from '../../model.ts';
import { giveIds } from './block-ids.ts';
import { leadToBlocks, pageOf } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { blocksIn } from './read-blocks.ts';

/**
 * The text of a post as WordPress renders it, every word of it. Links within the post lead to blocks.
 * @param base the address of the post, for relative ones
 */
export function articleBlocks(html: string, base: string): Block[] {
  const root = parseHtml(html);
  const page = pageOf(root, base);
  const blocks = blocksIn(root, page);
  giveIds(blocks);
  leadToBlocks(page, blocks.at(-1));
  return blocks;
}
