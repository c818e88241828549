/**
 * Compiles the catalogues while Vite builds, so that no message parser reaches a reader, and cuts each
 * in two: `fr.ts?first` has what the first view says, `fr.ts?rest` what its later parts say.
 * A message that is no valid ICU MessageFormat ends the build.
 */
import { pathToFileURL } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /^(.*\/src\/i18n\/catalogues\/[a-z]+\.ts)\?(first|rest)$/;

/** What only parts say that are loaded when they are first wanted. */
const REST = /^(com|set|keys|saved|newer|margin|sel|orphan|barred)\./;

export function cataloguePlugin(): Plugin {
  return {
    name: 'le-fil:catalogues',
    enforce: 'pre',
    async load(id) {
      const [, file, part] = CATALOGUE.exec(id) ?? [];
      if (file === undefined) return;
      this.addWatchFile(file);
      const { messages }: { messages: Record<string, string> } = await import(
        `${pathToFileURL(file).href}?at=${Date.now()}`
      );
      const compiled = Object.entries(messages)
        .filter(([key]) => REST.test(key) === (part === 'rest'))
        .map(([key, message]) => [key, compileMessageOrThrow(message)]);
      const json = JSON.stringify(Object.fromEntries(compiled));
      return `export const messages = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
