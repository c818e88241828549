import { useLayoutEffect } from 'react';
import type { TextView } from '../text/text-view.ts';
import { topsOf } from './margin-layout.ts';

/**
 * Puts the notes of the margin beside their passages, and again whenever the text or a note has another
 * size or a face has come. All is read first, then all is written: one layout for each change.
 * @param notes a new value where other notes stand there, or another one is open
 */
export function useMarginLayout(root: Element, view: TextView, notes: unknown): void {
  useLayoutEffect(() => {
    if (!notes) return;
    let planned = 0;
    const layOut = () => {
      planned = 0;
      layOutNotes(root, view);
    };
    const plan = () => {
      planned ||= requestAnimationFrame(layOut);
    };
    layOut();
    const observer = new ResizeObserver(plan);
    observer.observe(root);
    for (const note of notesIn(root)) observer.observe(note);
    document.fonts.addEventListener('loadingdone', plan);
    return () => {
      cancelAnimationFrame(planned);
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', plan);
    };
  }, [root, view, notes]);
}

function notesIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-note]')].sort(
    (one, other) => startOf(one) - startOf(other),
  );
}

const startOf = (note: HTMLElement) => Number(note.dataset['note']);

function layOutNotes(root: Element, view: TextView): void {
  const notes = notesIn(root);
  const { top } = root.getBoundingClientRect();
  const places = notes.map((note) => {
    const start = startOf(note);
    const rect = view.rangeOf({ start, end: start + 1 })?.getBoundingClientRect();
    return {
      wanted: rect ? Math.max(0, rect.top + rect.height / 2 - top - LINE / 2) : 0,
      height: note.offsetHeight,
      isFirm: note.dataset['open'] !== undefined,
    };
  });
  topsOf(places).forEach((noteTop, index) => {
    const note = notes[index];
    if (!note) return;
    note.style.insetBlockStart = `${noteTop}px`;
    const push = Math.round(noteTop - (places[index]?.wanted ?? 0));
    note.toggleAttribute('data-lifted', push < 0);
    // What it hangs by is inherited by all of it: most hang by nothing.
    if (push > 0) note.style.setProperty('--push', `${push}px`);
    else note.style.removeProperty('--push');
  });
}

/** The first line of a note, in pixels: it stands beside the middle of its passage's first line. */
const LINE = 20;
