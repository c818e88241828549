import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/i18n/languages.ts';

export type Words = Record<string, string>;

/** A catalogue as it is written: the query keeps it from being compiled on the way. */
export async function wordsOf(language: Language): Promise<Words> {
  const path = resolve(`src/i18n/catalogues/${language}.ts`);
  const { messages }: { messages: Words } = await import(`${pathToFileURL(path).href}?words`);
  return messages;
}
