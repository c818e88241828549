/**
 * Compiles the catalogues while Vite builds, so that no message parser reaches a reader.
 * A message that is no valid ICU MessageFormat ends the build.
 */
import { pathToFileURL } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/i18n\/catalogues\/[a-z]+\.ts$/;

export function cataloguePlugin(): Plugin {
  return {
    name: 'le-fil:catalogues',
    enforce: 'pre',
    async load(id) {
      if (!CATALOGUE.test(id)) return;
      this.addWatchFile(id);
      const { messages }: { messages: Record<string, string> } = await import(
        `${pathToFileURL(id).href}?at=${Date.now()}`
      );
      const compiled = Object.entries(messages).map(([key, message]) => [
        key,
        compileMessageOrThrow(message),
      ]);
      const json = JSON.stringify(Object.fromEntries(compiled));
      return `export const messages = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
