/** A reader who begins to write where the network has gone before the form has come. */
import {
  commentField,
  comments,
  commentsTakenOver,
  goToComments,
  publish,
  visit,
} from './page-parts.ts';
import { expect, test } from './test.ts';

test.use({ allowedNoise: [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/] });

test('the form comes with the network, under the words and the caret', async ({
  context,
  page,
}) => {
  await visit(page, '/');
  await goToComments(page);
  await commentsTakenOver(page);
  await context.setOffline(true);
  await commentField(page).pressSequentially('Dans un tuel');
  const failed = comments(page).getByText('Cette partie de la page n’a pas pu être chargée');
  await expect(failed).toBeVisible();
  await expect(publish(page)).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');

  await context.setOffline(false);
  await expect(publish(page)).toBeVisible();
  await expect(failed).toHaveCount(0);
  await expect(commentField(page)).toBeFocused();
  await page.keyboard.type('nn');
  await expect(commentField(page)).toHaveValue('Dans un tunnel');
});
