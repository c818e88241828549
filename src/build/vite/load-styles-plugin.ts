/**
 * Puts our own loader of lazy style sheets in the place of Vite's, which is larger and would fetch
 * sheets again that stand in a prerendered page.
 */
import type { Plugin } from 'vite';

const VITE_LOADER = '\0vite/preload-helper.js';

const LOADER = `
/** Gives a part when its style sheets are there too; both are fetched at the same time. */
export const __vitePreload = (load, files = []) =>
  Promise.all([load(), ...files.map(arrival)]).then(([part]) => part);

const arrival = (file) => {
  const href = '/' + file;
  if (document.querySelector('link[href="' + href + '"],[data-sheets~="' + href + '"]')) return;
  return new Promise((onload, reject) => {
    const link = document.createElement('link');
    const onerror = () => reject(link.remove());
    document.head.append(Object.assign(link, { rel: 'stylesheet', href, onload, onerror }));
  });
};
`;

export function loadStylesPlugin(): Plugin {
  return {
    name: 'le-fil:load-styles',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) => (id === VITE_LOADER ? LOADER : undefined),
  };
}
