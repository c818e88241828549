import { join } from 'node:path';
import { createBuilder } from 'vite';
import type { Chunk } from './comment-weights.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The chunks of the client as it is built for readers, with what is in each; nothing is written. */
export async function clientChunks(): Promise<Chunk[]> {
  const builder = await createBuilder({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { write: false },
  });
  const { client } = builder.environments;
  if (!client) throw new Error('Vite knows no such environment');
  const built = await builder.build(client);
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .flatMap((file) => (file.type === 'chunk' ? [file] : []));
}
