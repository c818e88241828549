/** Beyond this many pixels a drag closes, */
const FAR = 90;
/** and so does a shorter one at this many pixels a millisecond. */
const FAST = 0.5;
/** Less is a tap. */
const SLACK = 8;

/** Whether a drag of `distance` pixels in `duration` milliseconds closes what it drags. */
export function isSwipe(distance: number, duration: number): boolean {
  return distance > FAR || (distance > SLACK && distance / duration > FAST);
}

/** A finger drags `sheet` down by its `grip`: far or fast enough closes it. Returns its end. */
export function swipeDown(sheet: HTMLElement, grip: HTMLElement, onClose: () => void): () => void {
  const ending = new AbortController();
  const listen = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel') => {
    grip.addEventListener(type, handle, { signal: ending.signal });
  };
  let start: { y: number; at: number } | undefined;

  const letGo = () => {
    start = undefined;
    sheet.toggleAttribute('data-dragged', false);
    sheet.style.removeProperty('translate');
  };

  function handle(event: PointerEvent) {
    if (event.pointerType === 'mouse') return;
    if (event.type === 'pointerdown') start = { y: event.clientY, at: event.timeStamp };
    if (!start) return;
    const distance = Math.max(0, event.clientY - start.y);
    if (event.type === 'pointermove' && distance > SLACK) {
      grip.setPointerCapture(event.pointerId);
      sheet.toggleAttribute('data-dragged', true);
      sheet.style.setProperty('translate', `0 ${distance}px`);
    }
    if (event.type === 'pointercancel') letGo();
    if (event.type === 'pointerup') {
      const duration = event.timeStamp - start.at;
      letGo();
      if (isSwipe(distance, duration)) onClose();
    }
  }

  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    listen(type);
  }
  return () => {
    letGo();
    ending.abort();
  };
}
