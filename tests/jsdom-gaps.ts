/**
 * What every browser has and jsdom has not, as far as journeys need it: dialogs that open, close and
 * move the focus, a screen that queries are asked of, an eye that sees. How they really behave is
 * tested in Chromium.
 */
const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>();

function open(this: HTMLDialogElement) {
  focusedBefore.set(this, document.activeElement);
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>('button, input, a[href]')?.focus();
}

function close(this: HTMLDialogElement) {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  const before = focusedBefore.get(this);
  if (this.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
}

/** As wide as `innerWidth`; no preference is expressed. */
function matchMedia(media: string): MediaQueryList {
  const least = Number(/min-width: ([\d.]+)px/.exec(media)?.[1] ?? Number.POSITIVE_INFINITY);
  return Object.assign(new EventTarget(), {
    media,
    matches: window.innerWidth >= least,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
}

export function fillJsdomGaps(): void {
  Object.assign(HTMLDialogElement.prototype, { show: open, showModal: open, close });
  Object.assign(window, { matchMedia, scrollTo() {}, scrollBy() {} });
  Object.assign(Range.prototype, {
    getBoundingClientRect: () => new DOMRect(),
    getClientRects: () => [],
  });
  Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView() {} });
  // <search> is none of its elements, which React takes for a slip of the pen.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' });
}
