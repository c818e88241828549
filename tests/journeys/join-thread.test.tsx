import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  commentsAddress,
  openComments,
  openForm,
  post,
  publishButton,
  rowOf,
  takenComments,
  textField,
  threadRows,
  write,
} from './comments-section.ts';
import { goOffline } from './device-network.ts';

describe('a reader who joins the thread', () => {
  it('posts a comment, sees it as their own, and has an empty form for the next', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Le bilan est-il consultable en ligne ?');

    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(await section.findByRole('heading', { name: 'Commentaires (1)' })).toBeVisible();
    await waitFor(() =>
      expect(section.getByRole('listitem')).toHaveTextContent(
        /^NadiaVous23 avril, 15:42Le bilan est-il consultable en ligne \?/,
      ),
    );
    expect(section.queryByText('Personne n’a encore commenté cet article.')).toBeNull();
    expect(textField(section)).toHaveValue('');
    expect(takenComments()).toHaveLength(1);
    expect(localStorage.getItem('le-fil:comment-drafts')).not.toContain('bilan');
  });

  it('sees their words at once, while they are on their way', async () => {
    newsroom.server.use(http.post(commentsAddress, () => delay('infinite')));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Première ligne\nSeconde ligne');

    const row = within(await section.findByRole('listitem'));
    expect(await row.findByText('Vous')).toBeVisible();
    expect(row.getByText('Envoi en cours')).toBeVisible();
    expect(row.getByText(/Première ligne\s+Seconde ligne/)).toBeVisible();
    expect(textField(section)).toHaveValue('');
  });

  it('posts their words once, however often they press', async () => {
    const answer = Promise.withResolvers<void>();
    let requests = 0;
    newsroom.server.use(
      http.post(commentsAddress, () => {
        requests += 1;
        return answer.promise;
      }),
    );
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'Une seule fois');
    await user.dblClick(publishButton(section));
    await user.click(publishButton(section));
    answer.resolve();
    await section.findByText('Votre commentaire est publié.');
    expect(requests).toBe(1);
    expect(takenComments()).toHaveLength(1);
    expect(threadRows(section)).toHaveLength(1);
  });

  it('still sees what was posted when the list cannot be refreshed', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    newsroom.server.use(http.get(commentsAddress, () => Response.error()));
    await post(user, section, 'Publié malgré tout');

    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(section.getByText('Publié malgré tout')).toBeVisible();
    expect(section.getByRole('heading', { name: 'Commentaires (1)' })).toBeVisible();
  });

  it('writes at the head of a thread, from one line that opens when it is entered', async () => {
    addComment('Bonne priorité');
    const { user } = await renderApp();
    const section = await openComments();
    expect(section.queryByRole('button', { name: 'Publier' })).toBeNull();

    await openForm(user, section);
    expect(section.getByRole('textbox', { name: 'Votre commentaire' })).toHaveFocus();
    await post(user, section, 'Encore faut-il que ce soit dit');
    await section.findByText('Votre commentaire est publié.');
    const [first, second] = threadRows(section);
    expect(first).toHaveTextContent('Encore faut-il');
    expect(second).toHaveTextContent('Bonne priorité');
  });

  it('sends from the keyboard alone', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'Sans souris');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(rowOf(section, 'Sans souris').getByText('Vous')).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('finds no form where comments are closed, and the words written before', async () => {
    const { user, unmount } = await renderApp();
    await write(user, await openComments(), 'Trop tard');
    unmount();

    newsroom.db.site.comments.open = false;
    await renderApp();
    const section = await openComments();
    expect(await section.findByText('Les commentaires sont fermés sur cet article.')).toBeVisible();
    expect(section.queryByRole('button', { name: 'Publier' })).toBeNull();
    expect(textField(section)).toHaveValue('Trop tard');
    expect(textField(section)).toHaveAttribute('readonly');
  });

  it('is told in their own language', async () => {
    localStorage.setItem('le-fil:preferences', '{"version":1,"value":{"language":"ar"}}');
    const { user } = await renderApp();
    await user.click(await screen.findByRole('textbox', { name: 'اكتب تعليقا' }));
    const field = await screen.findByRole('textbox', { name: 'تعليقك' });
    goOffline();
    const section = within(screen.getByRole('region', { name: /^التعليقات/ }));
    await user.type(field, 'متى؟');
    await user.type(section.getByRole('textbox', { name: 'الاسم الظاهر' }), 'نادية');
    await user.click(section.getByRole('button', { name: 'انشر' }));
    const row = within(await section.findByRole('listitem'));
    expect(await row.findByText('جاهز. سيُرسل عند عودة الاتصال.')).toBeVisible();
  });
});
