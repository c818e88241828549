/** Counts tests from the reports that the tools write, so that none can fail or stay away unnoticed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
  skipped?: number;
  /** Why it failed, where its output does not say so, or what it could not look at. */
  note?: string;
}

/** What vitest's JSON report says. A file whose tests could not run counts as one that failed. */
export const vitestCounts = v.pipe(
  v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    numPendingTests: v.number(),
    numTodoTests: v.number(),
    testResults: v.array(
      v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
    ),
  }),
  v.transform(({ testResults, ...report }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + testResults.filter(isBrokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
  })),
);

/** A file that failed by itself, by an import for instance, so that its tests never ran. */
function isBrokenFile(file: { status: string; assertionResults: { status: string }[] }): boolean {
  return (
    file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')
  );
}

/** What Playwright's JSON report says. A test that passed only at the second try has failed. */
export const playwrightCounts = v.pipe(
  v.object({
    stats: v.object({
      expected: v.number(),
      unexpected: v.number(),
      flaky: v.number(),
      skipped: v.number(),
    }),
  }),
  v.transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  })),
);

/** What a tool reports of its tests. One that fails without a failed test, or runs none, is a failure. */
export function reportedCounts(
  schema: v.GenericSchema<unknown, Counts>,
  runTool: (reportPath: string) => Counts,
): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'le-fil-'));
  try {
    const path = join(folder, 'report.json');
    const tool = runTool(path);
    const counts = v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
    if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' };
    return { ...counts, failed: Math.max(counts.failed, tool.failed) };
  } catch {
    return { passed: 0, failed: 1, note: 'it ended without a report' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
