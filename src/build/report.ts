/** Does the work of a command, and says how long it took and what it needed, or what was wrong. */
export async function report(work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { maxRSS } = process.resourceUsage();
    process.stdout.write(`Done in ${seconds} s, with ${Math.round(maxRSS / 1000)} MB at most.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('The site stands as it was.\n');
    process.exitCode = 1;
  }
}
