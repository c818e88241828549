import { scrollerOf, viewOf } from './scroller-of.ts';

/** How a headline is reached. */
export interface Reach {
  /** Its link takes the focus. */
  focus?: boolean;
  /** Where its row is put, in pixels below the top of the view; without it, anywhere in sight. */
  top?: number;
}

/** Where a headline is asked for, and who answers once the code for that is there. */
export interface ReachDesk {
  asked?: [id: string, how?: Reach | undefined] | undefined;
  answer?: (() => void) | undefined;
}

/** Brings a headline into sight, on an event of the reader's; nothing happens where the list has it not. */
export function askFor(desk: ReachDesk, id: string, how: Reach): void {
  desk.asked = [id, how];
  desk.answer?.();
}

/** @param show puts a headline on the page that is not there at the moment */
export function reachLink(
  list: HTMLElement,
  id: string,
  { focus = false, top }: Reach = {},
  show?: (id: string) => void,
): void {
  show?.(id);
  const link = linkOf(list, id);
  const row = link?.closest('article');
  if (!link || !row) return;
  if (top !== undefined) {
    const scroller = scrollerOf(list);
    scroller.scrollTop += row.getBoundingClientRect().top - viewOf(scroller).top - top;
  } else if (!focus) row.scrollIntoView({ block: 'nearest' });
  if (focus) link.focus({ preventScroll: top !== undefined });
}

/** The link of a headline, where it is on the page. */
export function linkOf(list: HTMLElement, id: string): HTMLElement | undefined {
  const links = list.querySelectorAll<HTMLElement>('[data-headline]');
  return [...links].find(({ dataset }) => dataset['headline'] === id);
}
