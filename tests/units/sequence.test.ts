// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSequence } from '../../src/features/headlines/sequence.ts';

describe('late events', () => {
  it.each<{ name: string; events: [id: string, sequence: number][]; late: boolean[] }>([
    {
      name: 'none of them in order',
      events: [
        ['a', 1],
        ['a', 2],
        ['b', 3],
      ],
      late: [false, false, false],
    },
    {
      name: 'one that is repeated',
      events: [
        ['a', 4],
        ['a', 4],
      ],
      late: [false, true],
    },
    {
      name: 'one that was overtaken',
      events: [
        ['a', 4],
        ['a', 2],
      ],
      late: [false, true],
    },
    {
      name: 'not another headline’s',
      events: [
        ['a', 4],
        ['b', 2],
      ],
      late: [false, false],
    },
    {
      name: 'none where the newsroom counts otherwise',
      events: [
        ['a', Number.NaN],
        ['a', Number.NaN],
      ],
      late: [false, false],
    },
    {
      name: 'none without a number',
      events: [
        ['a', 4],
        ['a', 0],
      ],
      late: [false, false],
    },
  ])('$name', ({ events, late }) => {
    const isLate = createSequence();
    expect(events.map(([id, sequence]) => isLate(id, sequence))).toEqual(late);
  });

  it('whatever their order and however often: the last of each id counts, and nothing after it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 30 }))),
        (events) => {
          const isLate = createSequence();
          const heard = new Map<string, number[]>();
          for (const [id, sequence] of events) {
            if (!isLate(id, sequence)) heard.set(id, [...(heard.get(id) ?? []), sequence]);
          }
          for (const [id, sequences] of heard) {
            expect(sequences).toEqual(
              [...new Set(sequences)].toSorted((one, other) => one - other),
            );
            const all = events.filter(([other]) => other === id).map(([, sequence]) => sequence);
            expect(sequences.at(-1)).toBe(Math.max(...all));
          }
        },
      ),
    );
  });

  it('are known for the last thousand ids', () => {
    const isLate = createSequence();
    for (let n = 1; n <= 1001; n += 1) isLate(`id${n}`, n);
    expect(isLate('id1001', 1)).toBe(true);
    expect(isLate('id2', 1)).toBe(true);
    expect(isLate('id1', 1)).toBe(false);
  });

  it('one that was told of again is not the first to be forgotten', () => {
    const isLate = createSequence();
    isLate('again', 1);
    for (let n = 1; n <= 999; n += 1) isLate(`id${n}`, n);
    isLate('again', 2000);
    isLate('one more', 2001);
    expect(isLate('again', 2)).toBe(true);
  });
});
