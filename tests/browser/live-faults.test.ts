/** What goes wrong on the way of a headline to its reader: the list ends as the newsroom has it. */
import { hold } from './held-requests.ts';
import {
  beginToFollow,
  expectInStep,
  follow,
  headline,
  letPass,
  NEWEST,
  open,
  publishNow,
  STREAM,
  watchRequests,
} from './live-reader.ts';
import { headlines } from './page-parts.ts';
import { expect, test } from './test.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  // Chromium reports what breaks, is refused or cannot be reached.
  allowedNoise: [/ERR_(INCOMPLETE_CHUNKED|INTERNET_DIS|CONNECTION_)|status of (429|50[03])/],
});

/** Sooner than the three seconds after which Chromium goes on where it was cut. */
const SOON = 'retry: 50\n\n';
const NEWEST_PATH = /^\/api\/headlines$/;

const eventOf = (id: number, data: object, event = 'headline') =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

test('a stream that is cut in the middle of an event', async ({ page, newsroom: { db } }) => {
  await follow(page, db);
  await hold(page, NEWEST);
  db.changes.write(SOON);
  const first = db.publish({ title: 'Avant la coupure' });
  await expect(headlines(page).first()).toContainText('Avant la coupure');
  const half = eventOf(2, db.headline(first)).replace('Avant la coupure', 'À moitié écrit');
  db.changes.write(half.slice(0, -1));
  db.changes.cut();
  publishNow(db, 2, 'Pendant la coupure');
  db.edit(first.slug, { title: 'Après la coupure' });
  await expect(headline(page, first)).toContainText('Après la coupure');
  await expectInStep(page, db);
  await expect(page.getByText('À moitié écrit')).toHaveCount(0);
});

test('a server that accepts and says nothing', async ({ page, newsroom: { db, faults } }) => {
  faults.isStreamSilent = true;
  await page.clock.install();
  await follow(page, db);
  // Before the silence is trusted, and after: then polls are rare, until one brings something.
  for (const [title, within] of [
    ['Tôt', 25],
    ['Tard', 360],
    ['Ensuite', 25],
  ] as const) {
    publishNow(db, 1, title);
    await letPass(page, within);
    await expectInStep(page, db);
    await letPass(page, 60);
  }
  expect(db.changes.openStreams).toBe(1);
});

test('a server that accepts and does not even answer', async ({ page, newsroom: { db } }) => {
  await page.clock.install();
  await hold(page, STREAM);
  await open(page);
  await beginToFollow(page);
  publishNow(db, 1);
  await letPass(page, 25);
  await expect(page.getByText('Il vient de paraître, titre 1')).toBeAttached();
  expect(db.changes.openStreams).toBe(0);
});

test('a stream that is refused, with 500 and with 503, then recovers', async ({
  page,
  newsroom: { db, faults },
}) => {
  await page.clock.install();
  const asked = watchRequests(page, /stream$/);
  await page.route(STREAM, (route) => route.fulfill({ status: 500 }), { times: 1 });
  await open(page);
  await beginToFollow(page);
  await expect.poll(() => asked.length).toBe(1);
  faults.failing.add('stream');
  await letPass(page, 16);
  await expect.poll(() => asked.length).toBe(2);
  const [published] = publishNow(db, 1);
  await letPass(page, 25);
  await expect(headline(page, published ?? { id: '' })).toBeAttached();
  faults.failing.clear();
  await letPass(page, 31);
  await expect.poll(() => db.changes.openStreams).toBe(1);
  expect(asked).toHaveLength(3);
  await hold(page, NEWEST);
  const next = db.publish({ title: 'Le flux est revenu' });
  await expect(headline(page, next)).toBeAttached();
});

test('a newsroom that wants to be left alone for two minutes', async ({
  page,
  newsroom: { db, faults },
}) => {
  await page.clock.install();
  await hold(page, STREAM);
  await open(page);
  await beginToFollow(page);
  faults.tooFastSeconds = 120;
  const refused = page.waitForResponse((response) => response.status() === 429);
  await letPass(page, 25);
  await refused;
  publishNow(db, 1);
  faults.tooFastSeconds = undefined;
  const asked = watchRequests(page, NEWEST_PATH);
  await letPass(page, 110);
  expect(asked).toEqual([]);
  await letPass(page, 40);
  await expectInStep(page, db);
});

test('a laptop that slept for hours, and a clock that is put back', async ({
  page,
  newsroom: { db, faults },
}) => {
  await page.clock.install();
  await follow(page, db);
  for (const jump of [8, -6]) {
    // What is sent to a device that sleeps is lost.
    faults.isStreamSilent = true;
    publishNow(db, 3);
    faults.isStreamSilent = false;
    const again = page.waitForRequest(STREAM);
    if (jump > 0) await page.clock.fastForward(`0${jump}:00:00`);
    else {
      const now = await page.evaluate(() => Date.now());
      await page.clock.setSystemTime(now + jump * 3_600_000);
    }
    await again;
    await expectInStep(page, db);
    await expect.poll(() => db.changes.openStreams).toBe(1);
  }
});
