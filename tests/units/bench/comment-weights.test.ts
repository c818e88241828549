import { describe, expect, it } from 'vitest';
import { type Chunk, weighComments } from '../../bench/comments/comment-weights.ts';

const COMMENTS = '/house/src/features/comments';

function chunk(
  fileName: string,
  modules: Record<string, number>,
  part: Partial<Chunk> = {},
): Chunk {
  const rendered = Object.entries(modules).map(
    ([id, renderedLength]) => [id, { renderedLength }] as const,
  );
  return {
    fileName: `assets/${fileName}-a1b2c3d4.js`,
    code: 'comments '.repeat(fileName.length),
    isEntry: false,
    imports: [],
    modules: Object.fromEntries(rendered),
    ...part,
  };
}

const entry = chunk('entry', { '/house/src/main.tsx': 90 }, { isEntry: true });
const reader = chunk('reader', {
  '/house/src/app/app.tsx': 300,
  [`${COMMENTS}/comment-order.ts`]: 100,
});
const start = chunk(
  'start',
  { '/house/src/app/start/start.tsx': 10 },
  { imports: [reader.fileName] },
);
const shared = chunk('shared', { '/house/src/lib/plain-text.ts': 50 });
const panel = chunk(
  'comments-panel',
  { [`${COMMENTS}/comments-panel.tsx`]: 60, '/house/node_modules/@tanstack/query-core/x.js': 20 },
  {
    imports: [reader.fileName, shared.fileName],
  },
);
const threadWindow = chunk('thread-window', { [`${COMMENTS}/thread/thread-window.tsx`]: 30 });
const composer = chunk(
  'comment-composer',
  { [`${COMMENTS}/writing/comment-composer.tsx`]: 40, '/house/node_modules/idb/index.js': 40 },
  { imports: [shared.fileName] },
);
const other = chunk('settings', { '/house/src/features/settings/dialog.tsx': 40 });

describe('what the comments weigh', () => {
  const weights = weighComments([
    composer,
    threadWindow,
    panel,
    shared,
    start,
    reader,
    entry,
    other,
  ]);

  it('takes each file where it is wanted first, and none that comments do not want', () => {
    expect(weights.map(({ stage, name }) => `${stage} ${name}`)).toEqual([
      'first reader',
      'panel comments-panel',
      'panel shared',
      'long thread-window',
      'writing comment-composer',
    ]);
  });

  it('shares a file out among what is in it', () => {
    const share = (of: string) => {
      const { bytes = 0, own = 0, libraries } = weights.find(({ name }) => name === of) ?? {};
      return [own / bytes, ...[...(libraries ?? [])].map(([name, part]) => [name, part / bytes])];
    };
    expect(share('reader')).toEqual([0.25]);
    expect(share('comments-panel')).toEqual([0.75, ['@tanstack/query-core', 0.25]]);
    expect(share('comment-composer')).toEqual([0.5, ['idb', 0.5]]);
  });
});
