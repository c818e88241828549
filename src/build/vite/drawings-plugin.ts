/** Puts the drawings into the page, where `<use>` finds them: they are needed at the first paint. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const DRAWINGS = new URL('../../ui/drawings.svg', import.meta.url);

export function drawingsPlugin(): Plugin {
  return {
    name: 'le-fil:drawings',
    transformIndexHtml(html) {
      const drawings = readFileSync(DRAWINGS, 'utf8')
        .replace(/<!--.*?-->/g, '')
        .replace(/\s*\n\s*/g, '')
        .replace('<svg', '<svg class="drawings" aria-hidden="true"');
      return html.replace('<body>', `<body>${drawings}`);
    },
  };
}
