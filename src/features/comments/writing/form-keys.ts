import type { KeyboardEvent } from 'react';

interface FormKeys {
  onSend: () => void;
  /** Absent where the form cannot be closed. */
  onClose?: (() => void) | undefined;
}

/** Escape closes a form, Ctrl or ⌘ with Enter sends it; while a word is put together the keys are its. */
export function formKeys({ onSend, onClose }: FormKeys) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && onClose) return onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
}
