import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  noteVisit,
  type Visit,
  visitBefore,
  visitsSlot,
} from '../../src/features/headlines/last-visit.ts';

const MINUTE = 60_000;
const START = Date.UTC(2025, 3, 23, 12);

const visitAt = (minute: number): Visit | undefined => {
  const visit = visitBefore(visitsSlot.read(), START + minute * MINUTE);
  return visit && { at: (visit.at - START) / MINUTE, top: visit.top };
};
const note = (minute: number, ...top: string[]) => noteVisit(top, START + minute * MINUTE);
const store = (text: string) => {
  localStorage.setItem('le-fil:visits', text);
  window.dispatchEvent(new StorageEvent('storage', { key: 'le-fil:visits', newValue: text }));
};

beforeEach(() => {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
});

describe('the visit before this one', () => {
  it('is none on the first', () => {
    expect(visitAt(0)).toBeUndefined();
    note(0, 'a');
    note(10, 'b', 'a');
    expect(visitAt(10)).toBeUndefined();
  });

  it('is none while the first goes on, however long', () => {
    for (let minute = 0; minute <= 120; minute += 20) note(minute, `id${minute}`);
    expect(visitAt(121)).toBeUndefined();
  });

  it('is the first, as it ended, once the reader was away for more than half an hour', () => {
    note(0, 'a');
    note(10, 'b', 'a');
    expect(visitAt(40)).toBeUndefined();
    expect(visitAt(41)).toEqual({ at: 10, top: ['b', 'a'] });
  });

  it('stays the same while this one goes on', () => {
    note(0, 'a');
    note(60, 'b');
    note(61, 'c');
    note(85, 'd');
    expect(visitAt(100)).toEqual({ at: 0, top: ['a'] });
  });

  it('is the second on the third', () => {
    note(0, 'a');
    note(60, 'b');
    note(120, 'c');
    expect(visitAt(121)).toEqual({ at: 60, top: ['b'] });
  });

  it('is kept on the device, two of them and no more', () => {
    for (let visit = 0; visit < 5; visit += 1) note(visit * 60, `id${visit}`);
    expect(JSON.parse(localStorage.getItem('le-fil:visits') ?? '')).toEqual({
      version: 1,
      value: {
        at: START + 240 * MINUTE,
        top: ['id4'],
        before: { at: START + 180 * MINUTE, top: ['id3'] },
      },
    });
  });

  it('is noted now where no time is given', () => {
    vi.spyOn(Date, 'now').mockReturnValue(START);
    noteVisit(['a']);
    expect(visitAt(31)).toEqual({ at: 0, top: ['a'] });
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['no time', '{"version":1,"value":{"top":["a"]}}'],
    ['a time that is text', '{"version":1,"value":{"at":"hier","top":["a"]}}'],
    ['no ids', '{"version":1,"value":{"at":1}}'],
    ['ids of another kind', '{"version":1,"value":{"at":1,"top":[7]}}'],
    [
      'far too many ids',
      JSON.stringify({ version: 1, value: { at: 1, top: Array(101).fill('a') } }),
    ],
    ['a visit before that is none', '{"version":1,"value":{"at":1,"top":["a"],"before":7}}'],
    ['another version', '{"version":9,"value":{"at":1,"top":["a"]}}'],
  ])('is none where what is stored is %s', (_, text) => {
    store(text);
    expect(visitAt(0)).toBeUndefined();
  });
});
