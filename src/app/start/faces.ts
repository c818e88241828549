/**
 * The faces of text and interface are `optional`: one that is not here at the first paint would hide
 * its text for a tenth of a second and then be left out. So where the connection is quick the first
 * paint has them; elsewhere the fallbacks of the same widths are shown, and the faces are fetched
 * behind the first page and shown from the next one on.
 */
import type { Language } from '../../i18n/languages.ts';
import { defineSlot } from '../../lib/storage.ts';

/** A connection that brought the reader's own code within this time brings its faces in time. */
const QUICK_MS = 250;
/** What a first paint may wait for them there. */
const PATIENCE_MS = 100;

/** True on a device that has shown them; the script in `index.html` looks whether it is there. */
const facesSlot = defineSlot<boolean>({
  name: 'faces',
  version: 1,
  initial: false,
  parse: (stored) => (stored === true ? true : undefined),
});

/** What of the router is needed here. */
interface Router {
  state: { location: { pathname: string } };
  subscribe(callback: (state: Router['state']) => void): () => void;
}

/**
 * Resolves when the first paint need not wait for the faces any longer.
 * @param code the address of a script of the reader, whose loading tells how quick the connection is
 */
export async function prepareFaces(
  faces: readonly string[],
  code: string,
  router: Router,
): Promise<void> {
  if (isQuick(code)) {
    showFaces();
    await Promise.race([load(faces), wait(PATIENCE_MS)]);
  } else {
    void firstPaint().then(() => showFromNextPage(faces, router));
  }
}

/** What was painted first stays as it is: the widths of the fallbacks are not the same to the pixel. */
export async function showFromNextPage(faces: readonly string[], router: Router): Promise<void> {
  if (!(await load(faces))) return;
  const { pathname } = router.state.location;
  const unsubscribe = router.subscribe(({ location }) => {
    if (location.pathname === pathname) return;
    unsubscribe();
    showFaces();
  });
}

function isQuick(code: string): boolean {
  const [timing] = performance.getEntriesByName(code);
  return timing !== undefined && timing.duration < QUICK_MS;
}

/** What has been loaded is shown from now on, and on the next visit from the first paint. */
function showFaces(): void {
  document.documentElement.dataset.faces = '';
  if (!facesSlot.read()) facesSlot.write(true);
}

/** What tokens.css sets an article in, around it the interface. */
export function facesOf(interfaceLanguage: Language, contentLanguage: string): string[] {
  const isArabic = contentLanguage.startsWith('ar');
  const text = isArabic ? ['1em "LF Naskh"'] : ['540 1em "LF Title"', '1em "LF Text"'];
  if (interfaceLanguage !== 'ar') return [...text, '1em "LF UI"'];
  return isArabic ? [...text, '1em "LF UI Arabic"'] : text;
}

/** Whether all of them came; one that does not has a fallback. */
async function load(faces: readonly string[]): Promise<boolean> {
  try {
    await Promise.all(faces.map((face) => document.fonts.load(face, 'aا')));
    return true;
  } catch {
    return false;
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}
