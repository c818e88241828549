// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Headline, Page } from '../../src/api/model.ts';
import { type KnownHeadlines, knownFrom } from '../../src/features/headlines/known-headlines.ts';
import {
  findHeadline,
  STALE_COPY_MS,
  withFirstPage,
} from '../../src/features/headlines/merge-headlines.ts';
import { NOW, page, say, sayGone, told } from './list-signs.ts';

const LIST = knownFrom(page(['c 15:30', 'b 15:20', 'a 15:10'], '15:10'));
const WHOLE = knownFrom(page(['c 15:30', 'b 15:20', 'a 15:10']));

describe('what an event says', () => {
  it.each<{ name: string; known: KnownHeadlines; list: string[] }>([
    { name: 'new', known: say(LIST, 'd 15:40'), list: ['d', 'c', 'b', 'a', '… 15:10'] },
    {
      name: 'edited, in its place',
      known: say(LIST, 'b* 15:20'),
      list: ['c', 'b*', 'a', '… 15:10'],
    },
    {
      name: 'the same again',
      known: say(say(LIST, 'd 15:40'), 'd 15:40'),
      list: ['d', 'c', 'b', 'a', '… 15:10'],
    },
    { name: 'dated later', known: say(LIST, 'a* 15:40'), list: ['a*', 'c', 'b', '… 15:10'] },
    { name: 'dated earlier', known: say(LIST, 'c* 15:15'), list: ['b', 'c*', 'a', '… 15:10'] },
    {
      name: 'dated to where nothing is known yet',
      known: say(LIST, 'c* 14:00'),
      list: ['b', 'a', '… 15:10'],
    },
    {
      name: 'dated to the end of a list that is whole',
      known: say(WHOLE, 'c* 14:00'),
      list: ['b', 'a', 'c*'],
    },
    {
      name: 'of a minute that has one: what came last stands first',
      known: say(LIST, 'd 15:20'),
      list: ['c', 'd', 'b', 'a', '… 15:10'],
    },
    { name: 'withdrawn', known: sayGone(LIST, 'b'), list: ['c', 'a', '… 15:10'] },
    {
      name: 'withdrawn at the end of a run, and another in the room that it leaves',
      known: say(sayGone(LIST, 'a'), 'd 15:15'),
      list: ['c', 'b', 'd', '… 15:10'],
    },
    {
      name: 'withdrawn and never seen',
      known: sayGone(LIST, 'z'),
      list: ['c', 'b', 'a', '… 15:10'],
    },
    {
      name: 'never seen, from below what is known',
      known: say(LIST, 'z* 14:00'),
      list: ['c', 'b', 'a', '… 15:10'],
    },
    {
      name: 'the first of a list that was empty',
      known: say(knownFrom(page([])), 'a 15:10'),
      list: ['a'],
    },
    {
      name: 'of a minute that was written at two offsets: by the instant',
      known: say(LIST, 'd 2025-04-23T14:25:00Z'),
      list: ['c', 'd', 'b', 'a', '… 15:10'],
    },
  ])('$name', ({ known, list }) => {
    expect(told(known)).toEqual(list);
  });

  it('is found by its id, and what is gone is not', () => {
    expect(findHeadline(say(LIST, 'b* 15:20'), 'b')?.title).toBe('b*');
    expect(findHeadline(sayGone(LIST, 'b'), 'b')).toBeUndefined();
  });
});

describe('the newest page', () => {
  it.each<{ name: string; known?: KnownHeadlines; newest: Page<Headline>; list: string[] }>([
    {
      name: 'with new ones goes on into what is known',
      newest: page(['e 15:50', 'd 15:40', 'c 15:30'], '15:30'),
      list: ['e', 'd', 'c', 'b', 'a', '… 15:10'],
    },
    {
      name: 'without one that it would have shows that it was withdrawn',
      newest: page(['c 15:30', 'a 15:10'], '15:10'),
      list: ['c', 'a', '… 15:10'],
    },
    {
      name: 'that ends before the last withdrawn one keeps what is below',
      newest: page(['d 15:40', 'c 15:30'], '15:30'),
      list: ['d', 'c', 'b', 'a', '… 15:10'],
    },
    {
      name: 'that touches nothing known leaves a gap',
      newest: page(['f 16:20', 'e 16:10', 'd 16:00'], '16:00'),
      list: ['f', 'e', 'd', '… 16:00', 'c', 'b', 'a', '… 15:10'],
    },
    {
      name: 'that is also the last one is all that there is',
      newest: page(['c 15:30']),
      list: ['c'],
    },
    { name: 'that is empty empties the list', newest: page([]), list: [] },
    {
      name: 'with one that is dated anew has it once',
      newest: page(['b* 15:45', 'c 15:30'], '15:30'),
      list: ['b*', 'c', 'a', '… 15:10'],
    },
    {
      name: 'with an edit that moved nothing',
      newest: page(['c 15:30', 'b* 15:20', 'a 15:10'], '15:10'),
      list: ['c', 'b*', 'a', '… 15:10'],
    },
    {
      name: 'does not prove that what an event brought follows at once',
      known: say(LIST, 'f 16:20'),
      newest: page(['f 16:20', 'e 16:10', 'd 16:00'], '16:00'),
      list: ['f', 'e', 'd', '… 16:00', 'c', 'b', 'a', '… 15:10'],
    },
  ])('$name', ({ known = LIST, newest, list }) => {
    expect(told(withFirstPage(known, newest, NOW))).toEqual(list);
  });

  it('that changes nothing gives the list itself; one that does, the same objects for the rest', () => {
    const same = page(['c 15:30', 'b 15:20', 'a 15:10'], '15:10');
    expect(withFirstPage(LIST, same, NOW)).toBe(LIST);
    const edited = withFirstPage(LIST, page(['c* 15:30', 'b 15:20', 'a 15:10'], '15:10'), NOW);
    expect(edited.runs[0]?.items[1]).toBe(LIST.runs[0]?.items[1]);
    expect(edited.runs[0]?.items[0]).not.toBe(LIST.runs[0]?.items[0]);
  });

  it('that counts other malformed ones says so', () => {
    const same = ['c 15:30', 'b 15:20', 'a 15:10'];
    expect(withFirstPage(LIST, page(same, '15:10', 2), NOW).dropped).toBe(2);
  });

  it.each([
    { name: 'an edit', change: (known: KnownHeadlines) => say(known, 'b* 15:20') },
    { name: 'a new one', change: (known: KnownHeadlines) => say(known, 'd 15:40') },
    { name: 'a withdrawal', change: (known: KnownHeadlines) => sayGone(known, 'c') },
    { name: 'another date', change: (known: KnownHeadlines) => say(known, 'a* 15:40') },
  ])(
    'as an old copy from a shared cache does not undo $name; one that is newer counts',
    ({ change }) => {
      const copy = page(['c 15:30', 'b 15:20', 'a 15:10'], '15:10');
      const changed = change(LIST);
      expect(told(withFirstPage(changed, copy, NOW + 35_000))).toEqual(told(changed));
      expect(told(withFirstPage(changed, copy, NOW + STALE_COPY_MS + 1))).toEqual(told(LIST));
    },
  );
});
