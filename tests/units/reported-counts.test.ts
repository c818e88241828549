import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playwrightCounts, reportedCounts, vitestCounts } from '../reported-counts.ts';

const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

const vitest = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) =>
  JSON.stringify({
    numPassedTests,
    numFailedTests,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults,
  });

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

const playwright = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 } });

describe('the tests of a tool', () => {
  it.each([
    ['all pass', vitestCounts, passed, vitest(7, 0), { passed: 7, failed: 0, skipped: 3 }],
    ['some fail', vitestCounts, failed, vitest(5, 2), { passed: 5, failed: 2, skipped: 3 }],
    ['vitest itself fails', vitestCounts, failed, vitest(7, 0), { passed: 7, failed: 1 }],
    [
      'two files cannot be read, in another a test fails',
      vitestCounts,
      failed,
      vitest(3, 1, [
        file('failed'),
        file('passed', 'passed'),
        file('failed', 'passed', 'failed'),
        file('failed'),
      ]),
      { passed: 3, failed: 3 },
    ],
    ['none ran', vitestCounts, passed, vitest(0, 0), { failed: 1, note: 'no test ran' }],
    ['no report', vitestCounts, passed, '', { passed: 0, failed: 1 }],
    ['another report', vitestCounts, passed, '{"tests":4}', { passed: 0, failed: 1 }],
    ['in a browser', playwrightCounts, passed, playwright(4, 0), { passed: 4, failed: 0 }],
    [
      'some fail in a browser',
      playwrightCounts,
      failed,
      playwright(4, 1),
      { passed: 4, failed: 1 },
    ],
    ['a second try', playwrightCounts, passed, playwright(4, 0, 1), { passed: 4, failed: 1 }],
  ])('%s', (_, schema, tool, report, expected) => {
    const counts = reportedCounts(schema, (path) => {
      if (report) writeFileSync(path, report);
      return tool;
    });
    expect(counts).toMatchObject(expected);
  });
});
