/** A newsroom that is open in several tabs: browsers open few connections to one host. */
import { hold } from './held-requests.ts';
import { beginToFollow, follow, headline, letPass, NEWEST, open, STREAM } from './live-reader.ts';
import { heading } from './page-parts.ts';
import { expect, test } from './test.ts';

// Small, since every tab is painted; the list stands beside the article all the same.
test.use({ viewport: { width: 820, height: 400 } });

test('ten tabs have one stream, and all of them get what is new', async ({
  context,
  page,
  newsroom: { db },
}) => {
  const others = await Promise.all(Array.from({ length: 9 }, () => context.newPage()));
  const tabs = [page, ...others];
  await page.clock.install();
  await Promise.all(tabs.map((tab) => open(tab)));
  await Promise.all(tabs.map(beginToFollow));
  await expect.poll(() => db.changes.openStreams).toBe(1);
  const article = db.publish({ title: 'Lu dans dix onglets' });
  await letPass(page, 25);
  await Promise.all(
    tabs.map(async (tab) => {
      await expect(headline(tab, article)).toBeVisible();
      await headline(tab, article).press('Enter');
      await expect(heading(tab)).toHaveText('Lu dans dix onglets');
    }),
  );
  expect(db.changes.openStreams).toBe(1);
});

test('another tab listens when the one that did is gone', async ({
  context,
  page,
  newsroom: { db },
}) => {
  await follow(page, db);
  const [second, last] = [await context.newPage(), await context.newPage()];
  for (const tab of [second, last]) {
    await open(tab);
    await beginToFollow(tab);
  }
  expect(db.changes.openStreams).toBe(1);
  const listening = last.waitForRequest(STREAM);
  await Promise.all([second.close(), page.close()]);
  await listening;
  await expect.poll(() => db.changes.openStreams).toBe(1);
  await hold(last, NEWEST);
  const next = db.publish({ title: 'Lu dans le dernier' });
  await expect(headline(last, next)).toBeAttached();
});
