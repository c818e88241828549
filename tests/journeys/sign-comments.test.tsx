import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  commentsAddress,
  fill,
  nameField,
  openComments,
  openForm,
  post,
  publishButton,
  takenComments,
  textField,
} from './comments-section.ts';

const REMEMBER = 'Retenir mon nom sur cet appareil';

describe('a reader who signs', () => {
  it('is known the next time, and may sign by another name', async () => {
    const { user, unmount } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Un');
    await section.findByText('Votre commentaire est publié.');
    unmount();

    const again = await renderApp();
    const form = await openForm(again.user, await openComments());
    expect(form.getByText(/^Vous signez .*Nadia/)).toBeVisible();
    expect(form.queryByRole('textbox', { name: 'Nom affiché' })).toBeNull();
    await again.user.click(form.getByRole('button', { name: 'Changer' }));
    expect(nameField(form)).toHaveValue('Nadia');
    await fill(again.user, nameField(form), 'Omar');
    await fill(again.user, textField(form), 'Deux');
    await again.user.click(publishButton(form));
    const sectionAgain = await openComments();
    await sectionAgain.findByText('Votre commentaire est publié.');
    expect(takenComments().map(({ author }) => author.name)).toEqual(['Nadia', 'Omar']);
  });

  it('leaves no name on the device where they would rather not', async () => {
    const { user, unmount } = await renderApp();
    const section = await openComments();
    const form = await openForm(user, section);
    expect(form.getByRole('checkbox', { name: REMEMBER })).toBeChecked();
    await user.click(form.getByRole('checkbox', { name: REMEMBER }));
    await post(user, section, 'Sans trace', 'Nadia');
    await section.findByText('Votre commentaire est publié.');
    expect(localStorage.getItem('le-fil:comment-signature')).not.toContain('Nadia');
    unmount();

    // The browser was closed meanwhile.
    sessionStorage.clear();
    const again = await renderApp();
    const formAgain = await openForm(again.user, await openComments());
    expect(nameField(formAgain)).toHaveValue('');
    expect(formAgain.getByRole('checkbox', { name: REMEMBER })).not.toBeChecked();
  });

  it('keeps a name that is not remembered as long as the visit', async () => {
    const { user, unmount } = await renderApp();
    const form = await openForm(user, await openComments());
    await user.click(form.getByRole('checkbox', { name: REMEMBER }));
    await fill(user, nameField(form), 'Nadia');
    unmount();

    const again = await renderApp();
    const formAgain = await openForm(again.user, await openComments());
    expect(formAgain.getByText(/^Vous signez .*Nadia/)).toBeVisible();
  });

  it('gives an e-mail address where the newsroom asks for one, and it is remembered', async () => {
    newsroom.db.site.comments.requireEmail = true;
    const sent: unknown[] = [];
    newsroom.server.use(
      http.post(commentsAddress, async ({ request }) => {
        sent.push(await request.clone().json());
      }),
    );
    const { user, unmount } = await renderApp();
    const section = await openComments();
    const form = await openForm(user, section);
    const email = await form.findByRole('textbox', { name: 'Adresse e-mail' });
    expect(email).toHaveAccessibleDescription('Jamais publiée');
    await user.type(email, 'nadia@lefil.example');
    await post(user, section, 'Bonjour');
    await section.findByText('Votre commentaire est publié.');
    unmount();

    const again = await renderApp();
    const sectionAgain = await openComments();
    await post(again.user, sectionAgain, 'Encore');
    await sectionAgain.findByText('Votre commentaire est publié.');
    const author = { name: 'Nadia', email: 'nadia@lefil.example' };
    expect(sent).toEqual([
      { author, text: 'Bonjour' },
      { author, text: 'Encore' },
    ]);
  });

  it('is asked for an address that the newsroom has come to want', async () => {
    const { user, unmount } = await renderApp();
    const form = await openForm(user, await openComments());
    await fill(user, nameField(form), 'Nadia');
    unmount();

    newsroom.db.site.comments.requireEmail = true;
    const again = await renderApp();
    const formAgain = await openForm(again.user, await openComments());
    expect(await formAgain.findByRole('textbox', { name: 'Adresse e-mail' })).toBeVisible();
    expect(nameField(formAgain)).toHaveValue('Nadia');
  });
});
