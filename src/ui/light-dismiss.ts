/** How what floats closes without its button. Each function begins at once and returns its end. */

/** The control that opened it says so, and closes it by itself. */
const OPENER = '[aria-haspopup="dialog"][aria-expanded="true"]';

/** Closes where the pointer or the focus goes elsewhere, and on Escape. */
export function dismissOnLeaving(floating: HTMLElement, onDismiss: () => void): () => void {
  const ending = new AbortController();
  const leave = ({ target }: Event) => {
    if (!(target instanceof Element) || floating.contains(target)) return;
    if (!target.closest(OPENER)) onDismiss();
  };
  document.addEventListener('pointerdown', leave, { signal: ending.signal });
  document.addEventListener('focusin', leave, { signal: ending.signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      onDismiss();
    },
    { signal: ending.signal },
  );
  return () => ending.abort();
}

/** Closes a modal dialog where its backdrop is pressed: nothing of its own is hit there. */
export function dismissOnBackdrop(dialog: HTMLDialogElement, onDismiss: () => void): () => void {
  const ending = new AbortController();
  dialog.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target === dialog) onDismiss();
    },
    { signal: ending.signal },
  );
  return () => ending.abort();
}
