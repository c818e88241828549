import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE } from '../../bench/devices.ts';
import { report } from '../../bench/report.ts';

const page = (name: string, isPeer: boolean) => ({
  name,
  isPeer,
  description: `what ${name} is`,
  article: '/a',
  list: '/',
  intents: [],
  start: () => Promise.reject(new Error('was started')),
  url: 'http://127.0.0.1:1',
  close: async () => {},
});
const limit = page('limit', true);
const ours = page('ours', false);
const load = (lcp: number) => ({ fcp: lcp, lcp, tbt: 0, cls: 0, bytes: 9_000, jsBytes: 0 });

const FIRST_VIEWS = [PHONE, DESKTOP].flatMap((device) => [
  { page: limit, device, cold: [load(400)], reload: [load(100)] },
  { page: ours, device, cold: [load(500)], reload: [load(150)] },
]);
const VISITS = [
  { page: limit, intent: 'none' as const, visits: [{ open: 100, back: 50 }] },
  { page: ours, intent: 'none' as const, visits: [{ open: 80, back: 50 }] },
  { page: ours, intent: 'prefetched' as const, visits: [{ open: 40, back: 50 }] },
];

describe('the report', () => {
  const text = report({ firstViews: FIRST_VIEWS, visits: VISITS }, [
    limit,
    { ...ours, note: ', 1.0' },
  ]);

  it('answers each question with a table', () => {
    expect(text.match(/^## .*/gm)).toEqual([
      '## The article, with an empty cache, on a phone',
      '## The same page loaded again, with a warm cache, on a phone',
      '## The article, with an empty cache, on a desktop',
      '## The same page loaded again, with a warm cache, on a desktop',
      '## From a headline to the article, and back to the list',
      '## Goals',
      '## The rows',
    ]);
    expect(text.match(/^\| ours .*/gm)).toEqual([
      '| ours  |    500 |    500 |      0 | 0.000 | 9.0 |   0.0 |        1.25 |',
      '| ours  |    150 |    150 |      0 | 0.000 | 9.0 |   0.0 |        1.50 |',
      '| ours  |    500 |    500 |      0 | 0.000 | 9.0 |   0.0 |        1.25 |',
      '| ours  |    150 |    150 |      0 | 0.000 | 9.0 |   0.0 |        1.50 |',
      '| ours             |         80 |      50 |            0.80 |         1.00 |',
    ]);
    expect(text).toContain(
      '| ours, prefetched |         40 |      50 |            0.40 |         1.00 |',
    );
  });

  it('says what its rows are', () => {
    expect(text).toContain('- **limit**: what limit is.\n- **ours**: what ours is, 1.0.');
  });

  it('leaves out the headlines where none was followed', () => {
    expect(report({ firstViews: FIRST_VIEWS, visits: [] }, [limit])).not.toContain('headline');
  });
});
