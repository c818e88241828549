import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';

/**
 * What floats by a selection takes nothing from the reader: a press on it leaves the selection and the
 * focus where they are, Tab comes to it from the words, Escape closes it from wherever the focus is,
 * and if that is within, it goes back to where it came from.
 */
export function useToolsManners(tools: RefObject<HTMLElement | null>, onClose: () => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog:modal')) return;
    if (event.key === 'Escape') onClose();
    else if (isPlainTab(event) && isOnPage(tools.current)) focusFirst(tools.current);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  // In the layout phase: it ends while what has the focus is still on the page.
  useLayoutEffect(() => {
    const { current: element } = tools;
    let cameFrom: EventTarget | null = null;
    const remember = ({ relatedTarget }: FocusEvent) => {
      const isInside = relatedTarget instanceof Node && element?.contains(relatedTarget);
      if (!isInside) cameFrom = relatedTarget;
    };
    const keep = (event: Event) => event.preventDefault();
    element?.addEventListener('focusin', remember);
    element?.addEventListener('mousedown', keep);
    return () => {
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('mousedown', keep);
      if (!element?.contains(document.activeElement)) return;
      if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    };
  }, [tools]);
}

function isPlainTab({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !shiftKey && !altKey && !ctrlKey && !metaKey;
}

/** Nothing has the focus but the page, or a part of it that the tools are in. */
function isOnPage(tools: Element | null): boolean {
  return tools !== null && document.activeElement?.contains(tools) !== false;
}

function focusFirst(tools: Element | null): void {
  tools?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
