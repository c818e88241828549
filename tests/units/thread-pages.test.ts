// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/api/model.ts';
import { type ThreadInput, threadOf } from '../../src/features/comments/thread/thread.ts';
import { comment, input, letter, page, taken } from './thread-samples.ts';

const RUNS = { numRuns: 1000 };

/** What a newsroom has that is in order: no two at one time, and nothing is answered before it is there. */
const talk = fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 40 }).map((drafts) =>
  drafts.map((parent, id) => {
    const isAnswer = parent !== null && id > 0;
    return comment(isAnswer ? `${id}<${parent % id}` : `${id}`, id);
  }),
);

describe('the newest threads first', () => {
  const size = fc.integer({ min: 1, max: 10 });
  const pagesOf = (items: Comment[], length: number) =>
    Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
      page(items.slice(at * length, (at + 1) * length)),
    );
  /** The keys of each thread's rows. */
  const threadsOf = (pages: ThreadInput['pages'], letters: ThreadInput['letters'] = []) => {
    const threads: string[][] = [];
    const { rows } = threadOf(input([], { pages, letters, order: 'newest' }));
    for (const { key, depth } of rows) {
      if (depth === 0) threads.push([]);
      threads.at(-1)?.push(key);
    }
    return threads;
  };

  it('stay in their order when older pages come, unless those show that two are one', () => {
    fc.assert(
      fc.property(talk, size, (items, length) => {
        const pages = pagesOf(items.toReversed(), length);
        const letters = [letter('k', 1)];
        for (let count = 1; count < pages.length; count += 1) {
          const before = threadsOf(pages.slice(0, count), letters);
          const after = threadsOf(pages.slice(0, count + 1), letters);
          const places = before.map(([first = '']) =>
            after.findIndex((keys) => keys.includes(first)),
          );
          const apart = places.filter((at) => places.indexOf(at) === places.lastIndexOf(at));
          expect(apart).toEqual(apart.toSorted((one, other) => one - other));
          expect(places).not.toContain(-1);
        }
      }),
      RUNS,
    );
  });

  it('stay in their order when the reader answers, before and after the answer is listed', () => {
    fc.assert(
      fc.property(talk, fc.nat(), (items, which) => {
        const own = comment(`x<${which % items.length}`, 9999);
        const sent = [letter('k', 1, taken(own))];
        const firsts = (pages: ThreadInput['pages'], letters?: ThreadInput['letters']) =>
          threadsOf(pages, letters).map(([first]) => first);
        const before = firsts([page(items)]);
        expect(firsts([page(items)], sent)).toEqual(before);
        expect(firsts([page([own, ...items])], sent)).toEqual(before);
      }),
      RUNS,
    );
  });
});
