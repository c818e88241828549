/** What of a thread is rendered again when its reader writes, posts, and lets others' comments in. */
import type { Locator, Page } from '@playwright/test';
import type { Db } from '../../../mocks/db.ts';
import { settle } from '../settle.ts';
import { article } from './long-thread.ts';
import { type Renders, rendersOf } from './render-counter.ts';

type Occasion = 'a letter typed' | 'one received' | 'let in' | 'one posted';

export interface OccasionRenders extends Renders {
  occasion: Occasion;
}

/** The page is at its form; the thread has no other form open. */
export async function countRowRenders(page: Page, db: Db): Promise<OccasionRenders[]> {
  const form = page.getByRole('form', { name: 'Écrire un commentaire' });
  await signIn(form);
  const renders: OccasionRenders[] = [];
  const count = async (occasion: Occasion, act: () => Promise<void>) => {
    await settle(page);
    const counted = await rendersOf(page, async () => {
      await act();
      await settle(page);
    });
    renders.push({ occasion, ...counted });
  };
  const words = form.getByRole('textbox', { name: 'Votre commentaire' });
  await words.fill('La plaine attend la pluie');
  await count('a letter typed', () => words.press('.'));
  const pill = page.getByRole('button', { name: '1 nouveau commentaire' });
  await count('one received', async () => {
    db.comment({ articleId: article.id, author: { name: 'Hind' }, text: 'Le port aussi.' });
    await pill.waitFor();
  });
  await count('let in', async () => {
    await pill.click();
    await pill.waitFor({ state: 'detached' });
  });
  // Back at the form, with the rows in sight that stand there.
  await words.fill('La plaine attend encore');
  await count('one posted', async () => {
    await words.press('Control+Enter');
    await page.getByText('Votre commentaire est publié.').waitFor();
  });
  return renders;
}

/** Opens the form, and says who writes. */
async function signIn(form: Locator): Promise<void> {
  await form.getByRole('textbox').first().click();
  await form.getByRole('textbox', { name: 'Nom' }).fill('Lectrice');
}
