/** Some hundred trials of each text and number of edits; the same ones in every run. */
import { seededRandom } from '../comments/seeded-random.ts';
import { TEXTS } from './texts.ts';
import { type Outcomes, tryOften } from './trials.ts';

export interface AnchoringRow {
  name: string;
  /** UTF-16 units. */
  length: number;
  edits: number;
  outcomes: Outcomes;
}

const EDIT_COUNTS = [3, 5, 10, 20];

export function measureAnchoring(trials: number, seed: number): AnchoringRow[] {
  return TEXTS.flatMap(({ name, text }, index) =>
    EDIT_COUNTS.map((edits) => {
      const random = seededRandom(seed + 100 * index + edits);
      const outcomes = tryOften(text, edits, trials, random);
      return { name, length: text.length, edits, outcomes };
    }),
  );
}
