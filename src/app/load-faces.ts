import type { Language } from '../i18n/languages.ts';

const LATIN = ['540 1em "LF Title"', '1em "LF Text"', '1em "LF UI"'];
const ARABIC = ['1em "LF Naskh"', '1em "LF UI Arabic"'];

/**
 * Asks for the faces of the first view as soon as the reader's code is here. Not earlier: on a phone's
 * connection they would hold back that code, and the text with it; not later: they would come too late
 * for the first paint, and a face that is late is left out (`font-display: optional`).
 */
export function loadFaces(language: Language): void {
  const sample = language === 'ar' ? 'ا' : 'a';
  for (const face of language === 'ar' ? ARABIC : LATIN) {
    // A face that does not come has a fallback of the same widths.
    document.fonts?.load(face, sample).catch(() => undefined);
  }
}
