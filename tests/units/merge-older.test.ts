// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../src/features/headlines/known-headlines.ts';
import { withFirstPage, withOlderPage } from '../../src/features/headlines/merge-headlines.ts';
import { NOW, page, say, sayGone, told } from './list-signs.ts';

const LIST = knownFrom(page(['c 15:30', 'b 15:20', 'a 15:10'], '15:10'));

describe('a page of older ones', () => {
  const newest = page(['h 16:20', 'g 16:10', 'f 16:00'], '16:00');
  const withGap = withFirstPage(LIST, newest, NOW);

  it('that closes a gap takes it away', () => {
    const closed = withOlderPage(
      withGap,
      '16:00',
      page(['e 15:50', 'd 15:40', 'c 15:30'], '15:30'),
    );
    expect(told(closed)).toEqual(['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a', '… 15:10']);
    expect(closed.runs).toHaveLength(1);
  });

  it('brings what an event said of its time: alone it proves nothing of what is around it', () => {
    expect(told(say(withGap, 'd 15:40'))).toEqual(told(withGap));
  });

  it('that does not reach over the gap leaves the rest of it', () => {
    const smaller = withOlderPage(withGap, '16:00', page(['e 15:50', 'd 15:40'], '15:40'));
    expect(told(smaller)).toEqual(['h', 'g', 'f', 'e', 'd', '… 15:40', 'c', 'b', 'a', '… 15:10']);
    const rest = withOlderPage(smaller, '15:40', page(['c 15:30', 'b 15:20'], '15:20'));
    expect(told(rest)).toEqual(['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a', '… 15:10']);
  });

  it('at the end of the list goes on below it, to its very end', () => {
    const more = withOlderPage(LIST, '15:10', page(['z 15:00', 'y 14:50']));
    expect(told(more)).toEqual(['c', 'b', 'a', 'z', 'y']);
  });

  it('that was asked for where the list has no such end any more changes nothing', () => {
    expect(withOlderPage(LIST, '12:00', page(['z 11:00']))).toBe(LIST);
  });

  it('brings what an event said of it before it came', () => {
    const known = sayGone(say(LIST, 'z* 15:00'), 'y');
    const more = withOlderPage(known, '15:10', page(['z 15:00', 'y 14:50', 'x 14:40'], '14:40'));
    expect(told(more)).toEqual(['c', 'b', 'a', 'z*', 'x', '… 14:40']);
  });

  it('adds to the malformed ones', () => {
    const known = knownFrom(page(['a 15:10'], '15:10', 1));
    const older = withOlderPage(known, '15:10', page(['z 15:00'], undefined, 2));
    expect([older.dropped, older.droppedBelow]).toEqual([1, 2]);
  });
});

describe('the night in which Morocco’s clock goes back', () => {
  const before = '2025-02-23T02:30:00+01:00';
  const after = '2025-02-23T02:10:00+00:00';

  it('headlines stand in their true order, with the times as written', () => {
    const first = knownFrom(page([`a ${before}`]));
    const heard = say(first, `b ${after}`);
    expect(heard.runs[0]?.items.map(({ publishedAt }) => publishedAt)).toEqual([after, before]);
    const polled = withFirstPage(first, page([`b ${after}`, `a ${before}`]), NOW);
    expect(polled.runs[0]?.items.map(({ publishedAt }) => publishedAt)).toEqual([after, before]);
  });

  it('one that comes late stands where it belongs', () => {
    const known = knownFrom(page([`b ${after}`, 'z 2025-02-23T01:00:00+01:00']));
    expect(told(say(known, `a ${before}`))).toEqual(['b', 'a', 'z']);
  });
});
