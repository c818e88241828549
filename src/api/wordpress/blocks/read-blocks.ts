/** Nodes become blocks, and no word of theirs is left behind. */
import type { Block } from '../../model.ts';
import { attribute } from './attribute.ts';
import { isInText, kindOf } from './element-kinds.ts';
import type { Page } from './page.ts';
import { partOf } from './parts.ts';
import { playerIn } from './players.ts';
import { createTextCollector } from './text-collector.ts';
import { walk } from './walk.ts';

/** What holds blocks leaves them where it stands deeper than this, which is as deep as they are shown. */
const DEEPEST = 8;

/** The blocks that a node holds, without ids. */
export function blocksIn(root: Node, page: Page, depth = 0): Block[] {
  const blocks: Block[] = [];
  const collector = createTextCollector(page);
  let heading: Element | undefined;

  const inner = depth < DEEPEST ? (node: Node) => blocksIn(node, page, depth + 1) : undefined;

  function add(block: Block) {
    if (isRepeated(block, blocks.at(-1))) return;
    blocks.push(block);
    if (depth > 0) return;
    for (const id of page.entered.splice(0)) page.places.set(id, block);
  }

  function endParagraph() {
    for (const children of collector.taken()) {
      if (heading) add({ type: 'heading', id: '', level: levelOf(heading), children });
      else add(playerIn(children, page) ?? { type: 'paragraph', id: '', children });
    }
  }

  walk(root, {
    enter: (element) => {
      const kind = kindOf(element);
      if (!isInText(kind)) endParagraph();
      for (const id of [element.id, attribute(element, 'name')]) if (id) page.entered.push(id);
      const part = partOf(element, kind, page, inner);
      if (part) {
        for (const block of part) add(block);
        return false;
      }
      if (kind === 'heading') heading ??= element;
      collector.enter(element, kind);
      return true;
    },
    leave: (element) => {
      const kind = kindOf(element);
      collector.leave(element, kind);
      if (!isInText(kind)) endParagraph();
      if (element === heading) heading = undefined;
    },
    text: collector.text,
  });
  endParagraph();
  return blocks;
}

/** A page has its title above the text, which is the first level. */
function levelOf(heading: Element): 2 | 3 | 4 {
  const level = Number(heading.localName.slice(1));
  if (level < 3) return 2;
  return level === 3 ? 3 : 4;
}

/** A picture that a script loads late stands twice: the second time bare, for those without scripts. */
function isRepeated(block: Block, last: Block | undefined): boolean {
  if (block.type !== 'image' || last?.type !== 'image' || block.src !== last.src) return false;
  return !block.caption && !block.credit && ['', last.alt].includes(block.alt);
}
