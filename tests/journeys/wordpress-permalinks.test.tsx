import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWordPress } from '../../src/app/start/start-wordpress.ts';
import { SITE } from '../wordpress/recordings.ts';
import { openedArticle } from './article-page.ts';
import { answer, answerOf, openSite, renderOnWordPress } from './wordpress-site.ts';

beforeEach(openSite);
afterEach(() => history.replaceState(null, '', '/'));

/** Begins at an address of the WordPress site’s own, as the browser does. */
async function arriveAt(address: string) {
  history.replaceState(null, '', address);
  await startWordPress({ source: 'wordpress', url: SITE, language: 'fr' });
  return renderOnWordPress(location.pathname);
}

describe('an address of the WordPress site’s own', () => {
  it.each([
    '/2025/04/quelques-commentaires/',
    '/quelques-commentaires/',
    '/agriculture/quelques-commentaires',
    '/?p=83',
    '/archives/83',
    '/quelques-commentaires/comment-page-2/#comment-4',
  ])('opens its article: %s', async (address) => {
    await arriveAt(address);
    expect((await openedArticle()).title).toHaveTextContent('Un article à quelques commentaires');
    expect(location.pathname).toBe('/articles/quelques-commentaires');
  });

  it('of no article says so', async () => {
    await arriveAt('/2025/04/jamais-ecrit/');
    expect(await screen.findByText('Ce fil s’arrête ici.')).toBeVisible();
  });

  it('of a month is no page of the reader’s', async () => {
    await arriveAt('/2025/04/');
    expect(await screen.findByText(/^Rien ne se trouve à cette adresse/)).toBeVisible();
  });

  it('of a draft says that it is not published', async () => {
    answer('/posts/77', () => answerOf('article-by-id-draft'));
    await arriveAt('/?p=77');
    expect(await screen.findByText('Cet article n’est pas publié.')).toBeVisible();
  });

  it.each(['/live', '/articles/quelques-commentaires', '/saved'])(
    'is none that is the reader’s: %s',
    async (address) => {
      await arriveAt(address);
      expect(location.pathname).toBe(address);
    },
  );
});
