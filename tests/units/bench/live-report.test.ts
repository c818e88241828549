import { describe, expect, it } from 'vitest';
import { liveReport } from '../../bench/live/live-report.ts';
import type { LiveMeasurements } from '../../bench/live/measure-live.ts';

const event = (toPaint: number, longestTask = 0) => ({ toPaint, busy: toPaint / 2, longestTask });
const quick = Array.from({ length: 19 }, () => event(100));

const MEASURED: LiveMeasurements = {
  series: [
    { count: 100, place: 'top', events: [...quick, event(300, 80)] },
    { count: 10_000, place: 'top', events: [...quick.slice(1), event(240, 60), event(260)] },
    { count: 10_000, place: 'middle', events: quick },
  ],
  nodes: 1501,
  scrolling: { framesPerSecond: 55, longestFrame: 33.4, seconds: 9.96 },
  memory: { events: 5000, before: 20_000_000, after: 21_000_000, detached: 0 },
  hours: [
    { stream: false, pollSeconds: 20, traffic: { bytes: 40_001, requests: 160 } },
    { stream: true, pollSeconds: 20, traffic: { bytes: 20_000, requests: 20 } },
  ],
};

describe('the report on the live list', () => {
  const text = liveReport(MEASURED);

  it('answers each question with a table', () => {
    expect(text.match(/^\| [^-].*/gm)?.map((row) => row.replace(/ +/g, ' '))).toEqual([
      '| headlines | events | p95 ms | median ms | most ms | busy ms | longest task ms | events with one |',
      '| 100, reader at the top | 20 | 100 | 100 | 300 | 50 | 80 | 1 |',
      '| 10,000, reader at the top | 20 | 240 | 100 | 260 | 50 | 60 | 1 |',
      '| 10,000, reader at the middle | 19 | 100 | 100 | 100 | 50 | ≤ 50 | 0 |',
      '| headlines | nodes at most | frames a second | longest frame ms | s |',
      '| 10,000 | 1,501 | 55.0 | 33 | 10.0 |',
      '| events | MB before | MB after | bytes an event | detached nodes |',
      '| 5,000 | 20.0 | 21.0 | 200 | 0 |',
      '| newsroom | kB | requests |',
      '| polling every 20 s | 40.0 | 160 |',
      '| streaming | 20.0 | 20 |',
      '| goal | held to | measured | held |',
      '| event to paint, p95, 100 headlines, top | ≤ 250 ms | 100 ms | yes |',
      '| event to paint, p95, 10,000 headlines, top | ≤ 250 ms | 240 ms | yes |',
      '| event to paint, p95, 10,000 headlines, middle | ≤ 250 ms | 100 ms | yes |',
      '| events with a task over 50 ms, 10,000 headlines | ≤ 0 | 1 | no |',
      '| nodes of the list | ≤ 1,500 | 1,501 | no |',
      '| frames a second while it scrolls | ≥ 55.0 | 55.0 | yes |',
      '| detached nodes | ≤ 0 | 0 | yes |',
      '| an hour, polling every 20 s | ≤ 40.0 kB | 40.0 kB | no |',
      '| an hour, streaming | ≤ 20.0 kB | 20.0 kB | yes |',
    ]);
  });
});
