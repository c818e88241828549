/** The journeys that run without a WordPress are fed with what one answered: it has to answer so still. */
import { recordAll } from './record-all.ts';
import { keptRecordings } from './recordings.ts';
import { expect, test } from './test.ts';

test('the recordings are what WordPress answers: else run `npm run record:wordpress`', async ({
  desk,
  filled,
  wordPress,
}) => {
  const now = await recordAll(wordPress, desk, filled);
  const kept = await keptRecordings();
  expect(Object.keys(kept).toSorted()).toEqual(Object.keys(now).toSorted());
  for (const [name, recording] of Object.entries(now)) expect(kept[name], name).toEqual(recording);
});
