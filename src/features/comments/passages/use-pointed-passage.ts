import { useEffect, useEffectEvent } from 'react';
import { type Passage, passageAt } from './passages.ts';
import type { TextView } from './text/text-view.ts';

/** What a press on the text is for already. */
const CONTROLS = 'a, button, input, summary, [data-aside]';

/**
 * The passage under the pointer, and what a press on it does: passages have no nodes of their own, so
 * the place in the text is asked for.
 */
export function usePointedPassage(
  root: HTMLElement,
  view: TextView,
  passages: readonly Passage[],
  on: {
    /** The pointer has come to a passage, or left them all. */
    point: (passage: Passage | undefined) => void;
    press: (passage: Passage) => void;
  },
): void {
  const passageUnder = useEffectEvent((event: Event) =>
    event instanceof MouseEvent ? passageBelow(event, view, passages) : undefined,
  );
  const handlePoint = useEffectEvent(on.point);
  const handlePress = useEffectEvent(on.press);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let planned = 0;
    const point = (passage: Passage | undefined) => {
      // The text's own nodes are left alone.
      document.documentElement.style.cursor = passage ? 'pointer' : '';
      handlePoint(passage);
    };
    root.addEventListener(
      'pointermove',
      (event) => {
        cancelAnimationFrame(planned);
        planned = requestAnimationFrame(() => point(passageUnder(event)));
      },
      { signal },
    );
    root.addEventListener(
      'pointerleave',
      () => {
        cancelAnimationFrame(planned);
        point(undefined);
      },
      { signal },
    );
    root.addEventListener(
      'click',
      (event) => {
        if (event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
        const passage = passageUnder(event);
        if (passage) handlePress(passage);
      },
      { signal },
    );
    return () => {
      cancelAnimationFrame(planned);
      ending.abort();
      document.documentElement.style.cursor = '';
    };
  }, [root]);
}

function passageBelow(
  { target, clientX, clientY }: MouseEvent,
  view: TextView,
  passages: readonly Passage[],
): Passage | undefined {
  if (passages.length === 0) return undefined;
  if (target instanceof Element && target.closest(CONTROLS)) return undefined;
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const offset = caret && view.offsetAt(caret.offsetNode, caret.offset);
  if (offset === undefined || offset === null) return undefined;
  // A caret stands between two signs: the pointer may be on either.
  const passage = passageAt(passages, offset) ?? passageAt(passages, offset - 1);
  const ranges = passage ? view.rangesOf(passage.range) : [];
  const rects = ranges.flatMap((range) => [...range.getClientRects()]);
  const isOn = rects.some(
    ({ left: x, right: farX, top, bottom }) =>
      x <= clientX && clientX <= farX && top <= clientY && clientY <= bottom,
  );
  return isOn ? passage : undefined;
}
