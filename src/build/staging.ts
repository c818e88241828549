import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { hasCode } from './error-code.ts';
import { layOver } from './lay-over.ts';

/** Where what is to become `folder` is made. */
export function stagingOf(folder: string): string {
  return `${folder}.next`;
}

/** All names that a folder goes by while it is replaced: a process may be killed at any step. */
export function namesOf(folder: string): string[] {
  return [folder, stagingOf(folder), beforeOf(folder)];
}

/**
 * Lets `fill` make a whole folder beside `folder`, which then takes its place. Where it fails, the
 * folder stands as it was. A folder that cannot be renamed, such as a mounted one, takes the new files
 * one after another instead.
 */
export async function replaceFolder<T>(
  folder: string,
  fill: (staging: string) => Promise<T>,
): Promise<T> {
  const [staging, before] = [stagingOf(folder), beforeOf(folder)];
  await restoreFolder(folder);
  try {
    const filled = await fill(staging);
    const isAside = !existsSync(folder) || (await putAside(folder, before));
    if (isAside) await rename(staging, folder);
    else await layOver(staging, folder);
    return filled;
  } finally {
    await restoreFolder(folder);
  }
}

/** @returns whether it can be: not where it is mounted, or comes from a layer below (Docker) */
async function putAside(folder: string, before: string): Promise<boolean> {
  try {
    await rename(folder, before);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EBUSY', 'EXDEV')) throw error;
    return false;
  }
}

/**
 * Ends a replacement that was broken off, by an error or with its process: between its two steps the
 * former folder comes back, and nothing is left beside it.
 */
export async function restoreFolder(folder: string): Promise<void> {
  const before = beforeOf(folder);
  if (!existsSync(folder) && existsSync(before)) await rename(before, folder);
  for (const left of [stagingOf(folder), before]) await rm(left, { recursive: true, force: true });
}

function beforeOf(folder: string): string {
  return `${folder}.before`;
}
