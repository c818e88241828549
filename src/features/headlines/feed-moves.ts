const MOVE = 'feed:move';

/** One headline up or down from a link of the list, or to the first of all. */
export type Step = -1 | 0 | 1;

/**
 * Asks the list that `link` stands in to move the focus, since the next headline may not be on the page.
 * @returns false where the whole list is there, and the caller can do it
 */
export function isMovedByFeed(link: Element, step: Step): boolean {
  const asking = new CustomEvent(MOVE, { detail: step, bubbles: true, cancelable: true });
  return !link.dispatchEvent(asking);
}

/** @param onMove says whether it moved the focus */
export function answerMoves(
  list: Element,
  onMove: (link: Element, step: number) => boolean,
  signal: AbortSignal,
): void {
  const handleMove = (event: Event) => {
    if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
    if (onMove(event.target, Number(event.detail))) event.preventDefault();
  };
  list.addEventListener(MOVE, handleMove, { signal });
}
