import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Where what is to become `folder` is made. */
export function stagingOf(folder: string): string {
  return `${folder}.next`;
}

/**
 * Lets `fill` make a whole folder beside `folder`, which then takes its place. Where it fails, the
 * folder stands as it was.
 */
export async function replaceFolder<T>(
  folder: string,
  fill: (staging: string) => Promise<T>,
): Promise<T> {
  const [staging, before] = [stagingOf(folder), beforeOf(folder)];
  await restoreFolder(folder);
  try {
    const filled = await fill(staging);
    if (existsSync(folder)) await rename(folder, before);
    await rename(staging, folder);
    return filled;
  } finally {
    await restoreFolder(folder);
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
