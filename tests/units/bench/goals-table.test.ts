import { describe, expect, it } from 'vitest';
import { DESKTOP, type Device, PHONE } from '../../bench/devices.ts';
import type { Intent } from '../../bench/follow-headline.ts';
import { goalsTable } from '../../bench/goals-table.ts';

const page = (name: string) => ({
  name,
  isPeer: false,
  description: '',
  article: '/a',
  list: '/',
  intents: [],
  start: () => Promise.reject(new Error('was started')),
  url: 'http://127.0.0.1:1',
  close: async () => {},
});

const view = (name: string, lcp: number, device: Device = PHONE) => ({
  page: page(name),
  device,
  cold: [{ fcp: 0, lcp, tbt: 120, cls: 0, bytes: 0, jsBytes: 0 }],
  reload: [],
});

const visit = (name: string, intent: Intent, open: number) => ({
  page: page(name),
  intent,
  visits: [{ open, back: 0 }],
});

describe('the goals', () => {
  it('are held up to the cold first views on the phone, and to the ways from a headline', () => {
    const table = goalsTable({
      firstViews: [
        view('ours', 9_000, DESKTOP),
        view('limit', 400),
        view('bare', 1_000),
        view('ours', 440),
        view('ours-shell', 1_010),
        view('wordpress', 600),
      ],
      visits: [
        visit('ours', 'none', 240),
        visit('ours', 'intent', 144),
        visit('wordpress', 'none', 400),
      ],
    });
    expect(table?.split('\n')).toEqual([
      '| goal                                                 | at most | measured | held |',
      '| ---------------------------------------------------- | ------: | -------: | ---: |',
      '| LCP of ours ÷ limit                                  |  1.10 × |   1.10 × |  yes |',
      '| LCP of ours ÷ wordpress                              |  0.75 × |   0.73 × |  yes |',
      '| LCP of ours-shell ÷ bare                             |  1.00 × |   1.01 × |   no |',
      '| TBT of ours                                          |  100 ms |   120 ms |   no |',
      '| CLS of ours                                          |   0.000 |    0.000 |  yes |',
      '| headline to article of ours ÷ wordpress, with intent |  0.35 × |   0.36 × |   no |',
      '| headline to article of ours ÷ wordpress, at once     |  0.60 × |   0.60 × |  yes |',
    ]);
  });

  it('leave out what was not measured', () => {
    const firstViews = [view('bare', 900), view('ours-shell', 900)];
    expect(goalsTable({ firstViews, visits: [] })?.split('\n')).toHaveLength(3);
    expect(goalsTable({ firstViews: [view('bare', 900)], visits: [] })).toBeUndefined();
  });
});
