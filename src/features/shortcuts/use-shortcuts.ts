import { useEffect, useEffectEvent } from 'react';
import { isSafe, type ShortcutAction, shortcutOf } from './shortcut-map.ts';

interface ShortcutsOptions {
  /** The reader's own choice: without it, single keys do nothing. */
  isEnabled: boolean;
  actions: Record<ShortcutAction, () => void>;
}

/** Listens for the whole page, and is silent where keys write or a dialog has the floor. */
export function useShortcuts({ isEnabled, actions }: ShortcutsOptions): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const action = shortcutOf(event);
    if (!action || event.defaultPrevented || (!isEnabled && !isSafe(event))) return;
    if (action !== 'close') {
      if (writes(event.composedPath()[0]) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
    }
    actions[action]();
  });
  useEffect(() => {
    // On the window: whatever is inside the page has had its say.
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}

const FIELDS = [
  'input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="reset"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
].join();

function writes(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
