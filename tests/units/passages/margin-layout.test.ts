import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NOTE_GAP,
  type NoteToPlace,
  topsOf,
} from '../../../src/features/comments/passages/margin/margin-layout.ts';

const note = (wanted: number, height: number, isFirm = false): NoteToPlace => ({
  wanted,
  height,
  isFirm,
});

describe('the notes of a margin', () => {
  it('stand beside their passages where there is room', () => {
    expect(topsOf([note(0, 50), note(200, 50), note(400, 50)])).toEqual([0, 200, 400]);
  });

  it('are pushed below the one above', () => {
    expect(topsOf([note(100, 80), note(120, 80)])).toEqual([100, 180 + NOTE_GAP]);
  });

  it('make room above for the one that is open', () => {
    const [first, open] = topsOf([note(100, 80), note(120, 300, true)]);
    expect(open).toBe(120);
    expect(first).toBe(120 - NOTE_GAP - 80);
  });

  it('push the open one down where the page begins', () => {
    expect(topsOf([note(0, 80), note(10, 300, true)])).toEqual([0, 80 + NOTE_GAP]);
  });

  const someNotes = fc
    .array(fc.record({ wanted: fc.nat(3000), height: fc.integer({ min: 20, max: 400 }) }), {
      maxLength: 30,
    })
    .chain((notes) =>
      fc.record({ notes: fc.constant(notes), firm: fc.nat(Math.max(0, notes.length - 1)) }),
    )
    .map(({ notes, firm }) =>
      notes
        .sort((one, other) => one.wanted - other.wanted)
        .map((one, index) => ({ ...one, isFirm: index === firm })),
    );

  it('never overlap, keep the order of the text, and begin on the page', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const tops = topsOf(notes);
        expect(tops).toHaveLength(notes.length);
        tops.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(0);
          const above =
            index > 0 ? (tops[index - 1] ?? 0) + (notes[index - 1]?.height ?? 0) : -NOTE_GAP;
          expect(top - above).toBeGreaterThanOrEqual(NOTE_GAP);
        });
      }),
    );
  });

  it('leave the open one at its passage wherever those above have room', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const firm = notes.findIndex(({ isFirm }) => isFirm);
        const open = notes[firm];
        if (!open) return;
        const needed = notes.slice(0, firm).reduce((sum, { height }) => sum + height + NOTE_GAP, 0);
        expect(topsOf(notes)[firm]).toBe(Math.max(open.wanted, needed));
      }),
    );
  });
});
