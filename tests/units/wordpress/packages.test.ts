// @vitest-environment node
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensurePackages, RegistryMissing } from '../../wordpress/packages.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** An npm that cannot install, and says why. */
async function breakNpm(code: string): Promise<void> {
  const npm = join(folder, 'npm');
  await writeFile(npm, `#!/bin/sh\necho 'npm error code ${code}' >&2\nexit 1\n`);
  await chmod(npm, 0o755);
}

async function errorOf(operation: Promise<void>): Promise<unknown> {
  return operation.then(
    () => undefined,
    (error) => error,
  );
}

describe('the packages of WordPress', () => {
  it.each(['ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND'])(
    'may be out of reach with %s, but in CI, where that is a failure',
    async (code) => {
      await breakNpm(code);
      vi.stubEnv('CI', undefined);
      expect(await errorOf(ensurePackages(folder))).toBeInstanceOf(RegistryMissing);
      vi.stubEnv('CI', 'true');
      const error = await errorOf(ensurePackages(folder));
      expect(error).not.toBeInstanceOf(RegistryMissing);
      expect(error).toMatchObject({ message: expect.stringContaining(code) });
    },
  );

  it('are missed everywhere where npm itself fails', async () => {
    vi.stubEnv('CI', undefined);
    await breakNpm('EUSAGE');
    const error = await errorOf(ensurePackages(folder));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RegistryMissing);
  });
});
