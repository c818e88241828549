// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/api/model.ts';
import { isSameRow, type ThreadRow } from '../../src/features/comments/thread/thread.ts';
import { comment, rows } from './thread-samples.ts';

const RUNS = { numRuns: 1000 };
const order = fc.constantFrom('oldest' as const, 'newest' as const);
const setting = fc.record({
  order,
  maxDepth: fc.integer({ min: 0, max: 5 }),
  folded: fc.uniqueArray(fc.nat(24)).map((ids) => new Set(ids.map(String))),
  hiddenAuthors: fc.uniqueArray(fc.nat(24)).map((ids) => ids.map((id) => `Nom ${id}`)),
});

/** Comments that answer any of themselves, or one that is missing: trees, circles and all between. */
const graph = fc
  .array(fc.record({ minute: fc.nat(500), parent: fc.option(fc.nat(24)), isGone: fc.boolean() }), {
    maxLength: 20,
  })
  .map((drafts) =>
    drafts.map(({ minute, parent, isGone }, id) =>
      comment(parent === null ? `${id}` : `${id}<${parent}`, minute + id / 100, {
        status: isGone && id % 3 === 0 ? 'removed' : 'published',
      }),
    ),
  );

const idOf = (row: ThreadRow) => {
  if (row.kind === 'letter') return row.letter.key;
  return row.kind === 'missing' ? row.id : row.comment.id;
};
const parentOf = (row: ThreadRow) =>
  row.kind === 'comment' || row.kind === 'hidden' ? row.comment.parentId : undefined;

/** True where whoever follows the answers from a comment comes back to it. */
function isInCircle(items: readonly Comment[], start: Comment): boolean {
  const byId = new Map(items.map((item) => [item.id, item]));
  let next = byId.get(start.parentId ?? '');
  for (let steps = 0; next && next !== start && steps < items.length; steps += 1)
    next = byId.get(next.parentId ?? '');
  return next === start;
}

describe('whatever came, a thread', () => {
  it('loses nothing and shows nothing twice', () => {
    fc.assert(
      fc.property(graph, setting, (items, more) => {
        const shown = rows(items, { ...more, folded: new Set() });
        expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
        const shownIds = new Set(shown.map(idOf));
        const gone = items.filter(({ id }) => !shownIds.has(id));
        expect(gone.filter(({ status }) => status !== 'removed')).toEqual([]);
        const left = items.filter(({ id }) => shownIds.has(id));
        for (const answer of left) {
          const isLost = gone.some(({ id }) => id === answer.parentId);
          expect(isLost && !isInCircle(items, answer)).toBe(false);
        }
        const answered = shown.flatMap((row) => ('answers' in row && row.answers?.id) || []);
        expect(answered.filter((id) => !shownIds.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('counts what is folded away', () => {
    fc.assert(
      fc.property(graph, setting, (items, more) => {
        const open = rows(items, { ...more, folded: new Set() });
        const shown = rows(items, more);
        const folded = shown.filter(({ isFolded }) => isFolded);
        expect(shown.length + folded.reduce((sum, row) => sum + row.replyCount, 0)).toBe(
          open.length,
        );
        const keys = new Set(shown.map(({ key }) => key));
        expect(open.filter(({ key }) => keys.has(key)).map(({ key }) => key)).toEqual([...keys]);
      }),
      RUNS,
    );
  });

  it('has each answer below what it answers, no deeper than may be, and a level at a time', () => {
    fc.assert(
      fc.property(graph, setting, (items, more) => {
        const shown = rows(items, more);
        const deepest = Math.min(Math.max(more.maxDepth, 1), 3) - 1;
        for (const [at, row] of shown.entries()) {
          expect(row.depth).toBeLessThanOrEqual(deepest);
          expect(row.depth - (shown[at - 1]?.depth ?? -1)).toBeLessThanOrEqual(1);
          if (row.depth === 0) continue;
          const above = shown.slice(0, at);
          expect(above.map(idOf)).toContain(parentOf(row));
          const upper = above.findLast(({ depth }) => depth < row.depth);
          const isBelow = upper !== undefined && idOf(upper) === parentOf(row);
          if (row.kind === 'comment') expect(row.answers?.isFlattened).toBe(!isBelow);
        }
      }),
      RUNS,
    );
  });

  it('is the same in whatever order it came', () => {
    const shuffled = graph.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, setting, ([items, others], more) => {
        const times = new Set(items.map(({ postedAt }) => postedAt));
        fc.pre(times.size === items.length);
        const shown = rows(items, more);
        const again = rows(others, more);
        expect(again).toEqual(shown);
        expect(again.every((row, at) => shown[at] && isSameRow(row, shown[at]))).toBe(true);
      }),
      RUNS,
    );
  });
});
