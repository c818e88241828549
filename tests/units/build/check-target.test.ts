// @vitest-environment node
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/build/build-site.ts';
import { checkTarget } from '../../../src/build/check-target.ts';

let top = '';
let target = '';
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'target-'));
  target = join(top, 'site');
});
afterEach(() => rm(top, { recursive: true }));

async function makeBuild(): Promise<void> {
  await mkdir(target);
  await writeFile(join(target, '200.html'), 'coquille');
  await mkdir(`${target}-renderer`);
}

describe('a build takes the place of', () => {
  it('nothing, and an empty folder', async () => {
    await checkTarget(target);
    await mkdir(target);
    await checkTarget(target);
  });

  it.each(['', '.before', '.next'])('a build, its renderer under the name “%s”', async (end) => {
    await makeBuild();
    await rename(`${target}-renderer`, `${target}-renderer${end}`);
    await checkTarget(target);
  });
});

describe('a build does not take the place of', () => {
  it.each(['.', '..', '/', ''])('the project: %j', async (folder) => {
    await expect(checkTarget(folder)).rejects.toThrow('holds the project itself');
  });

  it('the project by another name', async () => {
    await symlink(process.cwd(), target);
    await expect(checkTarget(target)).rejects.toThrow('holds the project itself');
  });

  it('other files, which stay as they are', async () => {
    await mkdir(target);
    await writeFile(join(target, 'photo.jpg'), 'photo');
    await expect(buildSite({ outDir: target })).rejects.toThrow(`${target} is not a build`);
    expect(await readdir(top, { recursive: true })).toEqual(['site', 'site/photo.jpg']);
  });

  it('a site without its renderer', async () => {
    await makeBuild();
    await rm(`${target}-renderer`, { recursive: true });
    await expect(checkTarget(target)).rejects.toThrow('is not a build');
  });

  it('a file', async () => {
    await writeFile(target, '');
    await expect(checkTarget(target)).rejects.toThrow('is not a build');
  });
});
