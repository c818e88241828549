import { parseArgs } from 'node:util';

export interface Options {
  /** How often everything is measured, after once that does not count. */
  runs: number;
  /** The names of the pages to measure; all of them where there is none. */
  only: string[];
  /** The devices of the first view; all of them where there is none. */
  devices: string[];
  wordpress: boolean;
  /** The live list, and nothing else. */
  live: boolean;
  /** The comments, and nothing else. */
  comments: boolean;
  /** The comments on passages of an article, and nothing else. */
  passages: boolean;
  /** What becomes of quoted passages, and nothing else. */
  anchoring: boolean;
}

/**
 * What `npm run bench -- …` was asked for.
 * @throws {Error} with one sentence that says what an option takes.
 */
export function readOptions(
  args: string[],
  known: { pages: readonly string[]; devices: readonly string[] },
): Options {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '9' },
      only: { type: 'string', multiple: true, default: [] },
      device: { type: 'string', multiple: true, default: [] },
      wordpress: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      comments: { type: 'boolean', default: false },
      passages: { type: 'boolean', default: false },
      anchoring: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1 on.');
  assertKnown('--only', values.only, known.pages);
  assertKnown('--device', values.device, known.devices);
  const wordpress = values.wordpress || values.only.includes('wordpress');
  const { only, device: devices, live, comments, passages, anchoring } = values;
  return { runs, only, devices, wordpress, live, comments, passages, anchoring };
}

function assertKnown(option: string, given: string[], known: readonly string[]): void {
  if (given.some((name) => !known.includes(name))) {
    throw new Error(`${option} takes one of ${known.join(', ')}.`);
  }
}
