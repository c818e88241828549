// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineAt, Newsroom, Reader } from './followed-newsroom.ts';

const RUNS = { numRuns: 3000 };

const which = fc.nat(30);
const publish = fc.record({
  do: fc.constant('publish' as const),
  count: fc.integer({ min: 1, max: 7 }),
});
const edit = fc.record({ do: fc.constant('edit' as const), which });
const withdraw = fc.record({ do: fc.constant('withdraw' as const), which });
const date = fc.record({ do: fc.constant('date' as const), which, minute: fc.nat(160) });
const hear = fc.record({ do: fc.constant('hear' as const) });
const hearAgain = fc.record({ do: fc.constant('hear again' as const), which });
const poll = fc.record({ do: fc.constant('poll' as const), age: fc.nat(35_000) });
const older = fc.record({ do: fc.constant('older' as const), which, age: fc.nat(35_000) });
const receive = fc.record({ do: fc.constant('receive' as const), which });
const wait = fc.record({ do: fc.constant('wait' as const), ms: fc.nat(50_000) });

const changing = [publish, edit, withdraw, date] as const;
const asking = [poll, older, receive, receive, wait] as const;

const told = fc.array(fc.oneof(...changing, ...asking, hear, hear, hear, hearAgain), {
  maxLength: 60,
});
const untold = fc.array(fc.oneof(publish, ...asking), { maxLength: 60 });

type Step = typeof told extends fc.Arbitrary<(infer S)[]> ? S : never;

interface Played {
  newsroom: Newsroom;
  reader: Reader;
}

/** Six headlines that the reader has seen, and then `steps`, after each of which `look` is called. */
function play(steps: readonly Step[], look: (played: Played) => void = () => {}): Played {
  const newsroom = new Newsroom();
  let minute = 100;
  const publishNext = () => {
    minute += 1;
    newsroom.put(headlineAt(`h${minute}`, minute));
  };
  for (let count = 0; count < 6; count += 1) publishNext();
  newsroom.now += 100_000;
  const reader = new Reader(newsroom);
  const take = (step: Step, number: number) => {
    const index = 'which' in step ? step.which % (newsroom.list.length || 1) : 0;
    switch (step.do) {
      case 'publish':
        for (let count = 0; count < step.count; count += 1) publishNext();
        break;
      case 'edit':
        newsroom.edit(index, `edited ${number}`);
        break;
      case 'withdraw':
        newsroom.withdraw(index);
        break;
      case 'date': {
        const dated = headlineAt(newsroom.list[index]?.id ?? '', step.minute, `dated ${number}`);
        const isFree = newsroom.list.every(({ publishedAt }) => publishedAt !== dated.publishedAt);
        if (dated.id !== '' && isFree && step.minute < minute) newsroom.put(dated);
        break;
      }
      case 'hear':
        reader.hear();
        break;
      case 'hear again':
        if (reader.hasHeard(step.which)) reader.hearAgain(step.which);
        break;
      case 'poll':
        reader.ask(step.age);
        break;
      case 'older': {
        const cursor = reader.cursors[step.which % (reader.cursors.length || 1)];
        if (cursor !== undefined) reader.ask(step.age, cursor);
        break;
      }
      case 'receive':
        reader.receive(step.which);
        break;
      case 'wait':
        reader.wait(step.ms);
    }
  };
  for (const [number, step] of steps.entries()) {
    take(step, number);
    look({ newsroom, reader });
  }
  return { newsroom, reader };
}

describe('the list that is known', () => {
  it('is the newsroom’s in the end, whatever the order of stream, polls and paging', () => {
    fc.assert(
      fc.property(told, (steps) => {
        const { newsroom, reader } = play(steps);
        reader.settle();
        expect(reader.items).toEqual(newsroom.list);
      }),
      RUNS,
    );
  });

  it('is the newsroom’s with the next poll after events were lost', () => {
    fc.assert(
      fc.property(told, (steps) => {
        const { newsroom, reader } = play(steps);
        // What was known below the newest page is told by nobody any more.
        reader.settle();
        for (let count = 0; count < 9; count += 1)
          newsroom.put(headlineAt(`x${count}`, 900 + count));
        reader.hearAgain(newsroom.events.length - 1);
        reader.poll();
        reader.fill();
        expect(reader.items).toEqual(newsroom.list);
      }),
      RUNS,
    );
  });

  it('has nothing twice and nothing out of order at any time', () => {
    fc.assert(
      fc.property(told, (steps) => {
        play(steps, ({ reader: { items } }) => {
          expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
          const times = items.map(({ publishedAt }) => publishedAt);
          expect(times).toEqual(times.toSorted().reverse());
        });
      }),
      RUNS,
    );
  });

  it('has no hole without a gap at any time, and in the end none, where polls and pages alone tell', () => {
    fc.assert(
      fc.property(untold, (steps) => {
        const { newsroom, reader } = play(steps, ({ newsroom, reader }) => {
          for (const { items, next } of reader.known.runs) {
            const from = newsroom.list.findIndex(({ id }) => id === items[0]?.id);
            expect(items).toEqual(newsroom.list.slice(from, from + items.length));
            expect(next === undefined).toBe(from + items.length === newsroom.list.length);
          }
        });
        reader.poll();
        reader.fill();
        expect(reader.items).toEqual(newsroom.list);
      }),
      RUNS,
    );
  });

  it('keeps the very objects of what has not changed, and itself where nothing has', () => {
    fc.assert(
      fc.property(told, (steps) => {
        const { newsroom, reader } = play(steps);
        reader.settle();
        reader.poll();
        const { runs } = reader.known;
        // What was said is forgotten, once no copy is older.
        reader.poll();
        expect(reader.known.runs).toBe(runs);
        const { known } = reader;
        const before = new Map(reader.items.map((item) => [item.id, item]));
        reader.poll();
        expect(reader.known).toBe(known);
        newsroom.edit(0, 'edited');
        reader.hear();
        reader.poll();
        for (const [at, item] of reader.items.entries()) {
          if (at === 0) expect(item.title).toBe('edited');
          else expect(item).toBe(before.get(item.id));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
