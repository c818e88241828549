import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  commentsAddress,
  nameField,
  openComments,
  openForm,
  post,
  publishButton,
  takenComments,
  textField,
  write,
} from './comments-section.ts';

describe('a reader who writes', () => {
  it('is told what is missing when they send, at the first field, and then as they type', async () => {
    const { user } = await renderApp();
    const section = await openForm(user, await openComments());
    await user.click(publishButton(section));
    expect(textField(section)).toHaveFocus();
    expect(textField(section)).toBeInvalid();
    expect(textField(section)).toHaveAccessibleDescription('Écrivez votre commentaire.');
    expect(nameField(section)).toHaveAccessibleDescription('Indiquez un nom.');

    await user.type(textField(section), 'B');
    expect(textField(section)).toBeValid();
    expect(textField(section)).not.toHaveAccessibleDescription();
    await user.click(publishButton(section));
    expect(nameField(section)).toHaveFocus();
    expect(takenComments()).toHaveLength(0);
  });

  it('is told nothing before they have left a field, and nothing when they pass through', async () => {
    const { user } = await renderApp();
    const section = await openForm(user, await openComments());
    await user.tab();
    await user.tab();
    expect(textField(section)).toBeValid();
    expect(nameField(section)).toBeValid();

    await user.type(textField(section), '\u200b \u202e');
    expect(textField(section)).toBeValid();
    await user.tab();
    expect(textField(section)).toHaveAccessibleDescription('Écrivez votre commentaire.');
    await user.tab();
    expect(nameField(section)).toHaveAccessibleDescription('Indiquez un nom.');
  });

  it('sees how much room is left near the limit, and by how much a text is too long', async () => {
    newsroom.db.site.comments.maxLength = 20;
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'x'.repeat(17));
    expect(textField(section)).not.toHaveAccessibleDescription();
    await user.type(textField(section), '😀');
    expect(textField(section)).toHaveAccessibleDescription('Encore 2 caractères');
    await user.type(textField(section), 'abcd');
    expect(textField(section)).toBeInvalid();
    expect(textField(section)).toHaveAccessibleDescription('2 caractères de trop');
    await user.click(publishButton(section));
    expect(takenComments()).toHaveLength(0);
  });

  it('is told of an address that cannot be one', async () => {
    newsroom.db.site.comments.requireEmail = true;
    const { user } = await renderApp();
    const section = await openComments();
    await openForm(user, section);
    const email = await section.findByRole('textbox', { name: 'Adresse e-mail' });
    await post(user, section, 'Bonjour');
    expect(email).toHaveFocus();
    expect(email).toHaveAccessibleDescription('Indiquez une adresse e-mail.');
    await user.type(email, 'nadia@');
    expect(email).toHaveAccessibleDescription('Cette adresse n’est pas valide.');
    await user.type(email, 'lefil.example');
    expect(email).toBeValid();
  });

  it('finds the draft again after a reload, and after having been elsewhere', async () => {
    const first = await renderApp();
    await write(first.user, await openComments(), 'À finir');
    await first.router.navigate('/live');
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Commentaires/ })).toBeNull());
    await first.router.navigate('/');
    expect(textField(await openComments())).toHaveValue('À finir');
    first.unmount();

    await renderApp();
    const section = await openComments();
    expect(textField(section)).toHaveValue('À finir');
    expect(await section.findByText(/^Vous signez .*Nadia/)).toBeVisible();
  });

  it('stays in the form when they erase a draft from before', async () => {
    const first = await renderApp();
    await write(first.user, await openComments(), 'À refaire');
    first.unmount();

    const { user } = await renderApp();
    const section = await openForm(user, await openComments());
    await user.clear(textField(section));
    expect(textField(section)).toHaveFocus();
    expect(publishButton(section)).toBeVisible();
  });

  it('is rid of the draft once it is sent, wherever they went meanwhile', async () => {
    const answer = Promise.withResolvers<void>();
    newsroom.server.use(http.post(commentsAddress, () => answer.promise));
    const { user, router } = await renderApp();
    await post(user, await openComments(), 'En partant');
    await router.navigate('/live');
    answer.resolve();
    await waitFor(() => expect(takenComments()).toHaveLength(1));

    await router.navigate('/');
    const section = await openComments();
    expect(await section.findByText('En partant')).toBeVisible();
    expect(textField(section)).toHaveValue('');
  });

  it('loses neither a letter nor their place while the list is refreshed under them', async () => {
    const { user, services } = await renderApp();
    const field = textField(await openForm(user, await openComments()));
    for (const letter of 'abcdefghij') {
      await user.keyboard(letter);
      void services.queryClient.refetchQueries();
    }
    await waitFor(() => expect(services.queryClient.isFetching()).toBe(0));
    expect(textField(await openComments())).toBe(field);
    expect(field).toHaveFocus();
    expect(field).toHaveValue('abcdefghij');
  });
});
