import { ConfigError } from '../app/config.ts';
import { problemText } from '../app/start/config-problems.ts';

/** A line for whoever watches a command. */
export type Log = (line: string) => void;

/**
 * Does the work of a command, and says what came of it, how long it took and what it needed; or, in
 * one line and with an exit code, what was wrong.
 * @param work gives what came of it
 */
export async function report(work: (log: Log) => Promise<string>): Promise<void> {
  const start = performance.now();
  try {
    const made = await work((line) => process.stdout.write(`${line}\n`));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
    process.stdout.write(`${made}, in ${seconds} s and with ${megabytes} MB of memory at most\n`);
  } catch (error) {
    process.stderr.write(`${faultLine(error)}\n`);
    process.exitCode = 1;
  }
}

/** What went wrong, and why: `fetch` names the failed connection in causes alone. */
export function withCauses(error: Error): string {
  // Where several addresses of a host were tried, there is a code alone.
  const text = error.message || ('code' in error ? String(error.code) : error.name);
  return error.cause instanceof Error ? `${text}: ${withCauses(error.cause)}` : text;
}

/** What was wrong, in one line. */
export function faultLine(error: unknown): string {
  const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  if (!(error instanceof Error)) return line(String(error));
  const message = line(withCauses(error));
  if (error instanceof ConfigError)
    return `The configuration is wrong: ${error.field} ${problemText(error)}.`;
  // By its name, since the renderer has a class of its own.
  if (error.name === 'SourceError')
    return `The newsroom failed, so nothing was changed: ${message}`;
  return message;
}
