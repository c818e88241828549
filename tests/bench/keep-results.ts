import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { describeMachine } from './machine.ts';

const RESULTS = join(import.meta.dirname, 'results');

interface Results {
  title: string;
  /** What else the day's line says. */
  note?: string;
  text: string;
  /** The one that it was measured in. */
  browser?: Browser;
}

/** Writes what was measured beside what is in the repository, with the day and what it was measured on. */
export async function keepResults(file: string, results: Results): Promise<void> {
  const { title, note = '', text, browser } = results;
  const day = new Date().toISOString().slice(0, 10);
  const origin = `${day}${note}. ${describeMachine(browser?.version())}.`;
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, file), `# ${title}\n\n${origin}\n\n${text}`);
}
