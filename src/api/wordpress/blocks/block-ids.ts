import type { Block } from '../../model.ts';
import { textOfBlocks } from './block-text.ts';

/**
 * Gives blocks, and those inside them, ids that stay as they are when other blocks change: of the
 * block's own words, and of its place among those that say the same.
 */
export function giveIds(blocks: readonly Block[], times = new Map<string, number>()): void {
  for (const block of blocks) {
    const id = hashOf(`${block.type} ${addressOf(block) ?? textOfBlocks([block])}`);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    block.id = time === 1 ? id : `${id}-${time}`;
    if (block.type === 'quote') giveIds(block.blocks, times);
    if (block.type === 'list') for (const item of block.items) giveIds(item, times);
  }
}

/** Of what has an address, that alone, without what may be another each time. */
function addressOf(block: Block): string | undefined {
  if (block.type === 'image') return block.src.replace(/\?.*/, '');
  return block.type === 'embed' ? block.url : undefined;
}

/** FNV-1a (RFC draft-eastlake-fnv), 32 bits over UTF-16 units. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
