import { type Language, languageOf } from '../../i18n/languages.ts';

/** The catalogues may be what did not come. */
const WORDS: Record<Language, [what: string, way: string]> = {
  fr: ['La page n’a pas pu être chargée en entier.', 'Recharger la page'],
  ar: ['تعذّر تحميل الصفحة كاملة.', 'أعد تحميل الصفحة'],
  en: ['The page could not be loaded completely.', 'Reload the page'],
};

/** Where the reader's own code did not come: says so, in plain nodes, and offers to ask again. */
export function showStartError(root: HTMLElement): void {
  const [what, way] = WORDS[languageOf(document.documentElement.lang) ?? 'fr'];
  const page = document.createElement('main');
  page.className = 'start-error';
  page.setAttribute('role', 'alert');
  const sentence = document.createElement('h1');
  sentence.textContent = what;
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = way;
  reload.addEventListener('click', () => window.location.reload());
  page.append(sentence, reload);
  root.replaceChildren(page);
}
