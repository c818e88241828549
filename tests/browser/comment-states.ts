/** A thread in every state that one can be in, as a reader comes upon it. */
import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article } from '../../src/api/model.ts';
import { replyTo, rowWith, showActions } from './comment-parts.ts';
import { goToComments, visit } from './page-parts.ts';
import { publishSinceBuild } from './synthetic-news.ts';

const WORD = 'Hyperanticonstitutionnellement'.repeat(8);

/** Five levels, of which the newsroom's three are shown, with names and words that find no end. */
function discussDeeply(db: Db, { id: articleId }: Article): void {
  const say = (name: string, text: string, parentId?: string) =>
    db.comment({ articleId, author: { name }, text, ...(parentId && { parentId }) }).id;
  const first = say('Lectrice Fictive', 'Un avis, et https://exemple.ma/ dedans.');
  const second = say(WORD, `${WORD}\n\n> ${WORD}\n\nhttps://exemple.ma/${WORD}`, first);
  const third = say('قارئة', `تعليق تجريبي. ${WORD}`, second);
  const fourth = say(`${WORD} ${WORD}`, 'Une réponse à une réponse.', third);
  say('Lecteur Lointain', 'Et une dernière.', fourth);
  const gone = say('Lecteur', 'Ce qui fut retiré', first);
  say('Rédaction', 'Une réponse à ce qui fut retiré.', gone);
  db.removeComment(gone);
  say('Lectrice', 'Une réponse à ce qui manque.', 'inconnu');
  say('Lecteur Importun', 'Ce que l’on ne veut pas lire.');
}

/** Opens an article that is discussed so. */
export async function openDeeply(page: Page, db: Db): Promise<void> {
  const article = publishSinceBuild(db);
  discussDeeply(db, article);
  await visit(page, `/articles/${article.slug}`);
  await goToComments(page);
  await rowWith(page, 'Et une dernière.').waitFor();
}

/** Opens the form of an answer to the deepest comment, and all that can be done with it. */
export async function openAnswer(page: Page): Promise<void> {
  const row = rowWith(page, 'Et une dernière.');
  await showActions(row);
  await replyTo(row).click();
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill(WORD);
}
