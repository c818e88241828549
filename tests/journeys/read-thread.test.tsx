import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  commentsAddress,
  commentsSection,
  leadArticle,
  openComments,
  textField,
} from './comments-section.ts';

const EMPTY = 'Personne n’a encore commenté cet article.';
const FAILED = 'Les commentaires n’ont pas pu être chargés.';

describe('a reader who reads the thread', () => {
  it('sees that it is loading, which is neither empty nor failed', async () => {
    newsroom.server.use(http.get(commentsAddress, () => delay('infinite')));
    await renderApp();
    const section = await commentsSection();
    expect(section.getByText('Chargement des commentaires')).toBeInTheDocument();
    expect(section.getByRole('heading', { name: 'Commentaires' })).toBeVisible();
    expect(section.queryByText(EMPTY)).toBeNull();
    expect(section.queryByRole('alert')).toBeNull();
  });

  it('sees that there are none, and where to write the first', async () => {
    await renderApp();
    const section = await openComments();
    expect(section.getByRole('heading', { name: 'Commentaires (0)' })).toBeVisible();
    expect(section.getByText(EMPTY)).toBeVisible();
    expect(textField(section)).toBeVisible();
    expect(section.queryByText('Chargement des commentaires')).toBeNull();
    expect(section.queryByRole('alert')).toBeNull();
  });

  it('is not told that there are none where the newsroom counts some', async () => {
    newsroom.server.use(
      http.get(commentsAddress, () => HttpResponse.json({ items: [], total: 300 })),
    );
    await renderApp();
    const section = await openComments();
    expect(section.getByRole('heading', { name: 'Commentaires (300)' })).toBeVisible();
    expect(section.queryByText(EMPTY)).toBeNull();
  });

  it('reads the others where one is nested without end', async () => {
    const fine = addComment('Mot 1');
    const nested = `${'{"type":"strong","children":['.repeat(5000)}${']}'.repeat(5000)}`;
    const body = `[{"type":"paragraph","id":"p","children":[${nested}]}]`;
    const [one, other] = [fine, { ...fine, id: 'deep', body: 'BODY' }].map((comment) =>
      JSON.stringify(comment).replace('"BODY"', body),
    );
    newsroom.server.use(
      http.get(commentsAddress, () => new HttpResponse(`{"items":[${one},${other}],"total":2}`)),
    );
    await renderApp();
    const section = await openComments();
    expect(await section.findByText('Mot 1')).toBeVisible();
    expect(section.getByText('1 commentaire illisible n’est pas affiché.')).toBeVisible();
  });

  it('keeps the article when the comments are dead, and tries them again alone', async () => {
    newsroom.server.use(http.get(commentsAddress, () => new HttpResponse(null, { status: 500 })));
    const { user } = await renderApp();
    const section = await commentsSection();
    expect(await section.findByRole('alert')).toHaveTextContent(FAILED);
    expect(section.queryByText(EMPTY)).toBeNull();
    expect(screen.getByText(/Pour Abdellatif Maâzouz/)).toBeVisible();

    const retry = section.getByRole('button', { name: 'Réessayer' });
    await waitFor(() => expect(retry).toHaveAttribute('aria-disabled', 'false'));
    newsroom.server.resetHandlers();
    addComment('De retour');
    await user.click(retry);
    expect(await section.findByText('De retour')).toBeVisible();
    expect(section.queryByRole('alert')).toBeNull();
    expect(section.getByRole('heading', { name: 'Commentaires (1)' })).toHaveFocus();
  });

  it.each([
    { name: 'HTML', body: '<!doctype html><title>502</title>' },
    { name: 'malformed JSON', body: '{"items":[' },
    { name: 'wrong types', body: '{"items":{},"total":"3"}' },
  ])('is told so when the list comes as $name', async ({ body }) => {
    newsroom.server.use(http.get(commentsAddress, () => new HttpResponse(body)));
    await renderApp();
    const section = await commentsSection();
    expect(await section.findByRole('alert')).toHaveTextContent(FAILED);
    expect(screen.getByText(/Pour Abdellatif Maâzouz/)).toBeVisible();
  });

  it('keeps the last good list, with its time, when it cannot be refreshed', async () => {
    addComment('Toujours là');
    const { user, services } = await renderApp();
    const section = await openComments();
    await user.type(textField(section), 'Un brouill');

    newsroom.server.use(http.get(commentsAddress, () => HttpResponse.error()));
    await services.queryClient.refetchQueries();
    await user.type(textField(section), 'on');
    expect(await section.findByRole('alert')).toHaveTextContent(
      /^Commentaires reçus à \d\d:\d\d\.$/,
    );
    expect(section.getByText('Toujours là')).toBeVisible();
    expect(textField(section)).toHaveValue('Un brouillon');

    newsroom.server.resetHandlers();
    await user.click(section.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(section.queryByRole('alert')).toBeNull());
    expect(textField(section)).toHaveValue('Un brouillon');
  });

  it('is told how many comments could not be read', async () => {
    addComment('Lisible');
    newsroom.server.use(
      http.get(commentsAddress, () =>
        HttpResponse.json({
          items: [...newsroom.db.comments(leadArticle().id), { id: 7 }, null],
          total: 3,
        }),
      ),
    );
    await renderApp();
    const section = await openComments();
    expect(section.getByText('Lisible')).toBeVisible();
    expect(section.getByText('2 commentaires illisibles ne sont pas affichés.')).toBeVisible();
  });

  it('sees markup as the text that it is, and names that turn nothing around', async () => {
    const script = '<script>document.title = "pris"</script>';
    addComment(`${script} <img src=x onerror=alert(1)>\n\nSuite \u202edesrever`, {
      author: { name: '\u202e<b>Omar</b>\u2067' },
    });
    await renderApp();
    const section = await openComments();
    const row = section.getByRole('listitem');
    expect(within(row).getByText('<b>Omar</b>')).toBeVisible();
    expect(within(row).getByText(`${script} <img src=x onerror=alert(1)>`)).toBeVisible();
    expect(within(row).getByText('Suite desrever')).toBeVisible();
    expect(row.querySelector('script, img')).toBeNull();
    expect(document.title).not.toBe('pris');
  });
});
