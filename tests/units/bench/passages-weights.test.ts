import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../bench/comments/comment-weights.ts';
import { weighPassages } from '../../bench/passages/passage-weights.ts';

const SRC = '/house/src';
const PASSAGES = `${SRC}/features/comments/passages`;

function chunk(name: string, modules: Record<string, number>, imports: Chunk[] = []): Chunk {
  const rendered = Object.entries(modules).map(
    ([id, renderedLength]) => [id, { renderedLength }] as const,
  );
  return {
    fileName: `assets/${name}-a1b2c3d4.js`,
    code: 'passages '.repeat(name.length),
    isEntry: name === 'entry',
    imports: imports.map(({ fileName }) => fileName),
    modules: Object.fromEntries(rendered),
  };
}

const reader = chunk('reader', {
  [`${SRC}/app/app.tsx`]: 300,
  [`${PASSAGES}/passage-link.ts`]: 100,
});
const entry = chunk('entry', { [`${SRC}/main.tsx`]: 90 });
const start = chunk('start', { [`${SRC}/app/start/start.tsx`]: 10 }, [reader]);
const thread = chunk('comment-thread', { [`${SRC}/features/comments/thread/comment-row.tsx`]: 50 });
const margin = chunk(
  'article-margin',
  {
    [`${SRC}/app/article-margin.tsx`]: 20,
    [`${PASSAGES}/inline-comments.tsx`]: 40,
    [`${SRC}/ui/use-media.ts`]: 20,
    '/house/node_modules/approx-string-match/dist/index.js': 20,
  },
  [reader, thread],
);
const sheet = chunk('sheet', { [`${SRC}/ui/sheet.tsx`]: 30 });
const passageSheet = chunk('passage-sheet', { [`${PASSAGES}/passage-sheet.tsx`]: 30 }, [
  sheet,
  thread,
]);
const panel = chunk('comments-panel', { [`${SRC}/features/comments/comments-panel.tsx`]: 60 });

describe('what passages weigh', () => {
  const weights = weighPassages([panel, passageSheet, sheet, margin, thread, start, entry, reader]);

  it('takes each file where it is wanted first, and none that passages do not want', () => {
    expect(weights.map(({ stage, name }) => `${stage} ${name}`)).toEqual([
      'first reader',
      'idle article-margin',
      'idle comment-thread',
      'wanted passage-sheet',
      'wanted sheet',
    ]);
  });

  it('shares a file out among what is in it', () => {
    const found = weights.find(({ name }) => name === 'article-margin');
    const { own = 0, shared = 0, libraries } = found ?? {};
    expect(shared / own).toBeCloseTo(1 / 3);
    expect((libraries?.get('approx-string-match') ?? 0) / own).toBeCloseTo(1 / 3);
  });

  it('counts nothing of the first view but what passages have in there', () => {
    const [first, , row] = weights;
    expect([first?.shared, first?.libraries.size, row?.own]).toEqual([0, 0, 0]);
  });
});
