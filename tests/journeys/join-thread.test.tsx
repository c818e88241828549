import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  commentsAddress,
  nameField,
  openComments,
  post,
  publishButton,
  takenComments,
  textField,
  write,
} from './comments-section.ts';

describe('a reader who joins the thread', () => {
  it('posts a comment, sees it, and has an empty form for the next', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Le bilan est-il consultable en ligne ?');

    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(section.getByRole('heading', { name: 'Commentaires (1)' })).toBeVisible();
    expect(section.getByRole('listitem')).toHaveTextContent(
      'Nadia23 avril, 15:42Le bilan est-il consultable en ligne ?',
    );
    expect(section.queryByText('Personne n’a encore commenté cet article.')).toBeNull();
    expect(textField(section)).toHaveValue('');
    expect(nameField(section)).toHaveValue('Nadia');
    expect(takenComments()).toHaveLength(1);
    expect(localStorage.getItem('le-fil:comment-drafts')).not.toContain('bilan');
  });

  it('sees their words at once, while they are on their way', async () => {
    newsroom.server.use(http.post(commentsAddress, () => delay('infinite')));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Première ligne\nSeconde ligne');

    const row = section.getByRole('listitem');
    expect(row).toHaveTextContent('Vous');
    expect(within(row).getByText('Envoi en cours')).toBeVisible();
    expect(within(row).getByText(/Première ligne\s+Seconde ligne/)).toBeVisible();
    expect(textField(section)).toHaveValue('');
    expect(publishButton(section)).toHaveAttribute('aria-disabled', 'true');
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
  });

  it('keeps sight of a comment that waits for review, which no list has', async () => {
    newsroom.db.site.comments.moderation = 'all';
    const { user, services } = await renderApp();
    const section = await openComments();
    expect(section.getByText('Relu par la rédaction avant publication.')).toBeVisible();
    await post(user, section, 'En attente');

    expect(await section.findByText(/Il attend la relecture de la rédaction/)).toBeVisible();
    await services.queryClient.refetchQueries();
    const row = section.getByRole('listitem');
    expect(within(row).getByText('En attente, visible par vous seul.')).toBeVisible();
    expect(section.getByRole('heading', { name: 'Commentaires (0)' })).toBeVisible();
    expect(takenComments()).toHaveLength(1);
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

    await user.click(section.getByRole('textbox', { name: 'Écrire un commentaire' }));
    expect(section.getByRole('textbox', { name: 'Votre commentaire' })).toHaveFocus();
    await post(user, section, 'Encore faut-il que ce soit dit');
    await section.findByText('Votre commentaire est publié.');
    const [first, second] = section.getAllByRole('listitem');
    expect(first).toHaveTextContent('Encore faut-il');
    expect(second).toHaveTextContent('Bonne priorité');
  });

  it('sends from the keyboard alone', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'Sans souris');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await section.findByText('Sans souris')).toBeVisible();
    await waitFor(() => expect(takenComments()).toHaveLength(1));
  });

  it('gives an e-mail address where the newsroom asks for one, and it is remembered', async () => {
    newsroom.db.site.comments.requireEmail = true;
    let sent: unknown;
    newsroom.server.use(
      http.post(commentsAddress, async ({ request }) => {
        sent = await request.clone().json();
      }),
    );
    const { user, unmount } = await renderApp();
    const section = await openComments();
    const email = await section.findByRole('textbox', { name: 'Adresse e-mail' });
    expect(email).toHaveAccessibleDescription('Jamais publiée');
    await user.type(email, 'nadia@lefil.example');
    await post(user, section, 'Bonjour');
    await section.findByText('Votre commentaire est publié.');
    expect(sent).toEqual({
      author: { name: 'Nadia', email: 'nadia@lefil.example' },
      text: 'Bonjour',
    });
    unmount();

    await renderApp();
    const again = await openComments();
    await user.click(textField(again));
    expect(nameField(again)).toHaveValue('Nadia');
    expect(await again.findByRole('textbox', { name: 'Adresse e-mail' })).toHaveValue(
      'nadia@lefil.example',
    );
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
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    localStorage.setItem('le-fil:preferences', '{"version":1,"value":{"language":"ar"}}');
    newsroom.server.use(http.post(commentsAddress, () => Response.error()));
    const { user } = await renderApp();
    const field = await screen.findByRole('textbox', { name: 'تعليقك' });
    const section = within(screen.getByRole('region', { name: /^التعليقات/ }));
    await user.type(field, 'متى؟');
    await user.type(section.getByRole('textbox', { name: 'الاسم الظاهر' }), 'نادية');
    await user.click(section.getByRole('button', { name: 'انشر' }));
    expect(await section.findByRole('alert')).toHaveTextContent(
      'لم يُرسل. أنت غير متصل. نصك محفوظ على هذا الجهاز.',
    );
  });
});
