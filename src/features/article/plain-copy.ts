import { plainSpaces } from '../../lib/french-spacing.ts';

const CONTROLS = 'button, input, textarea, select, iframe, svg, [data-aside]';
const KEPT = new Set(['href', 'src', 'alt', 'lang', 'dir', 'colspan', 'rowspan']);

/**
 * Handles `copy`: what was selected goes to the clipboard with the spaces that were typed, as text
 * and as HTML. A selection without any of ours, or inside a field, is left to the browser.
 */
export function copyPlainSpaces(event: ClipboardEvent): void {
  const selection = document.getSelection();
  if (event.defaultPrevented || !event.clipboardData || !selection) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
    return;
  }
  const text = selection.toString();
  const plain = plainSpaces(withoutAsides(selection));
  if (plain === text) return;
  const holder = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    holder.append(selection.getRangeAt(index).cloneContents());
  }
  makePlain(holder);
  event.clipboardData.setData('text/plain', plain);
  event.clipboardData.setData('text/html', holder.innerHTML);
  event.preventDefault();
}

/** What is selected, without what stands beside the words. */
function withoutAsides(selection: Selection): string {
  const asides = [...document.querySelectorAll<HTMLElement>('[data-aside]')];
  const between = asides.filter((aside) => selection.containsNode(aside));
  for (const aside of between) aside.hidden = true;
  const text = selection.toString();
  for (const aside of between) aside.hidden = false;
  return text;
}

/** Leaves the text, its marks and its addresses, which become absolute. */
function makePlain(holder: HTMLElement): void {
  for (const control of holder.querySelectorAll(CONTROLS)) control.remove();
  for (const link of holder.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const image of holder.querySelectorAll('img')) image.setAttribute('src', image.src);
  for (const element of holder.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!KEPT.has(name)) element.removeAttribute(name);
    }
  }
  const texts = document.createNodeIterator(holder, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    node.nodeValue = plainSpaces(node.nodeValue ?? '');
  }
}
