/** Keeps a build from replacing what is none. */
import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { rendererFolderOf } from './built-site.ts';
import { hasCode } from './error-code.ts';
import { namesOf } from './staging.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * @param outDir what a build is to replace
 * @throws where it is the project or has it inside, or is neither empty nor a build
 */
export async function checkTarget(outDir: string): Promise<void> {
  const target = await realpath(outDir || '.').catch(() => resolve(outDir));
  if (!relative(target, await realpath(PROJECT)).startsWith('..')) {
    throw new Error(`${target} holds the project itself: a build would replace it.`);
  }
  const isBuild =
    existsSync(join(target, '200.html')) && namesOf(rendererFolderOf(outDir)).some(existsSync);
  if (isBuild || (await isFree(target))) return;
  throw new Error(
    `${target} is not a build, and a build would replace it: empty it first, or name another folder.`,
  );
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    if (hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}
