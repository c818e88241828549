import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Lets `fill` make a whole folder beside `folder`, which then takes its place. Where it fails, the
 * folder stands as it was.
 */
export async function replaceFolder(
  folder: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const [staging, before] = [`${folder}.next`, `${folder}.before`];
  await rm(staging, { recursive: true, force: true });
  try {
    await fill(staging);
    await rm(before, { recursive: true, force: true });
    if (existsSync(folder)) await rename(folder, before);
    await rename(staging, folder);
  } finally {
    // Broken off between the two renames, the last build comes back.
    if (!existsSync(folder) && existsSync(before)) await rename(before, folder);
    await rm(staging, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  }
}
