/**
 * The faces of text and interface are `optional`: one that is not here at the first paint would hide
 * its text for a tenth of a second and then be left out. So they are in from the start where the
 * connection is quick; elsewhere the fallbacks of the same widths are shown, and the faces are fetched
 * behind the first page and shown from the next one on.
 */
import type { Language } from '../i18n/languages.ts';

const LATIN = ['540 1em "LF Title"', '1em "LF Text"', '1em "LF UI"'];
const ARABIC = ['1em "LF Naskh"', '1em "LF UI Arabic"'];

/** A connection that brought the reader's own code within this time brings its faces in time. */
const QUICK_MS = 250;

/**
 * Resolves when the faces may be shown without anything moving.
 * @param code the address of a script of the reader, whose loading tells how quick the connection is
 */
export async function loadFaces(language: Language, code: string): Promise<void> {
  const [timing] = performance.getEntriesByName(code);
  const isQuick = timing !== undefined && timing.duration < QUICK_MS;
  if (isQuick) showFaces();
  else await firstPaint();
  const sample = language === 'ar' ? 'ا' : 'a';
  const faces = language === 'ar' ? ARABIC : LATIN;
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)));
}

/** What has been loaded is shown from now on. */
export function showFaces(): void {
  document.documentElement.dataset.faces = '';
}

function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}
