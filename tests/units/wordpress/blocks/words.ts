/** The words of HTML and of blocks, each counted in a way of its own. */
import { inlineText } from '../../../../src/api/inline-text.ts';
import type { Block } from '../../../../src/api/model.ts';

/** What browsers set apart from what stands before and after. */
const APART =
  'address,article,aside,audio,blockquote,br,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h6,header,hr,iframe,img,li,main,ol,option,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul,video';

/** The words of some HTML as a browser shows them: what has a place of its own begins and ends words. */
export function wordsShown(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of body.querySelectorAll('script, style, title')) hidden.remove();
  for (const element of body.querySelectorAll(APART)) {
    if (!(element instanceof HTMLElement)) continue;
    element.before(' ');
    element.after(' ');
    if (element.localName === 'iframe') element.remove();
    element.prepend(' ');
    element.append(' ');
  }
  for (const label of body.querySelectorAll('text')) label.append(' ');
  return inWords(body.textContent ?? '');
}

/** The words that blocks say. Names of providers and what a picture is of are none. */
export function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return inWords(inlineText(block.children));
      case 'quote':
        return [...wordsOf(block.blocks), ...inWords(block.cite)];
      case 'list':
        return block.items.flatMap(wordsOf);
      case 'image':
        return inWords(`${block.caption ?? ''} ${block.credit ?? ''}`);
      case 'table':
        return [
          ...inWords(block.caption),
          ...[block.head ?? [], ...block.rows].flat().flatMap((cell) => inWords(inlineText(cell))),
        ];
      case 'code':
        return inWords(block.text);
      default:
        return [];
    }
  });
}

function inWords(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
