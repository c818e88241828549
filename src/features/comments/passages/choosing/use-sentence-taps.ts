import { useEffect, useEffectEvent } from 'react';
import type { TextRange } from '../text/text-range.ts';
import type { TextBlock, TextView } from '../text/text-view.ts';
import { nearestSentence } from './nearest-sentence.ts';

/** What a press on it is for, or what is no text of the article. */
const OTHER = 'a, button, summary, iframe, [data-aside]';

/** Tells which sentence of a block is tapped or clicked, in the text itself. */
export function useSentenceTaps(
  view: TextView,
  block: TextBlock | undefined,
  sentences: readonly TextRange[],
  onTap: (index: number) => void,
): void {
  const element = block?.element;
  const handleClick = useEffectEvent((event: MouseEvent) => {
    const { target, clientX: x, clientY: y } = event;
    if (!(target instanceof Element) || target.closest(OTHER)) return;
    // The end of a selection is a click too.
    if (document.getSelection()?.isCollapsed === false) return;
    const index = nearestSentence(view, sentences, { x, y });
    if (index === undefined) return;
    // For nothing else: a click on commented words would open what is said of them.
    event.stopPropagation();
    onTap(index);
  });
  useEffect(() => {
    const listener = (event: MouseEvent) => handleClick(event);
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [element]);
}
