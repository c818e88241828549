import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import {
  openComments,
  post,
  publishButton,
  rowElement,
  rowOf,
  takenComments,
  textField,
  threadRows,
  write,
} from './comments-section.ts';

const DAY_MS = 86_400_000;
const PUBLISHED = 'Votre commentaire est publié.';
const MISSING = 'Écrivez votre commentaire.';

describe('a reader who writes what nobody expects', () => {
  it('sends nothing that is empty', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'x');
    await user.clear(textField(section));
    await user.click(publishButton(section));
    expect(textField(section)).toHaveAccessibleDescription(MISSING);
    expect(threadRows(section)).toHaveLength(0);
    expect(takenComments()).toHaveLength(0);
  });

  it.each([
    { name: 'blanks', text: ' \n\t\u00a0\u3000' },
    { name: 'signs of direction', text: '\u202e\u2066\u200f\u2069' },
    { name: 'signs that are not drawn', text: '\u200b\u2060\ufeff\u3164' },
  ])('sends nothing that is only $name', async ({ text }) => {
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, text);
    expect(textField(section)).toHaveAccessibleDescription(MISSING);
    expect(threadRows(section)).toHaveLength(0);
    expect(takenComments()).toHaveLength(0);
  });

  it('is told by how much a million characters are too many, and loses none', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'x'.repeat(1_000_000));
    expect(textField(section)).toHaveAccessibleDescription(/^995.000 caractères de trop$/);
    expect(textField(section)).toHaveProperty('value.length', 1_000_000);
    expect(takenComments()).toHaveLength(0);
  });

  it('may say it in emoji alone', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, '👏🏽👩‍👩‍👧‍👦');
    await section.findByText(PUBLISHED);
    expect(rowElement(section, '👏🏽👩‍👩‍👧‍👦')).toBeVisible();
  });

  it('may be named like a script, and is shown by it', async () => {
    const name = '<script>document.title = "pris"</script>';
    const { user, unmount } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Mot', name);
    await section.findByText(PUBLISHED);
    expect(rowOf(section, 'Mot').getByText(name)).toBeVisible();
    unmount();

    const again = await renderApp();
    const sectionAgain = await openComments();
    await again.user.click(textField(sectionAgain));
    expect(await sectionAgain.findByText(/^Vous signez .*<script>/)).toBeVisible();
    expect(document.querySelector('main script')).toBeNull();
    expect(document.title).not.toBe('pris');
  });

  it('writes markup, and sees it as the text that it is', async () => {
    const text = '<img src=x onerror="document.title = 1"> & <b>gras</b>';
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, text);
    await section.findByText(PUBLISHED);
    const row = rowElement(section, text);
    expect(row.querySelector('img')).toBeNull();
    expect(within(row).queryByText('gras')).toBeNull();
  });
});

describe('a newsroom whose clock is a day off', () => {
  it.each([
    { name: 'ahead', now: SAMPLE_NOW + DAY_MS },
    { name: 'behind', now: SAMPLE_NOW - DAY_MS },
    { name: 'years ahead of the device', now: Date.now() + 1000 * DAY_MS },
  ])('$name takes comments, and lets them be changed', async ({ now }) => {
    newsroom.db.now = () => now;
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Mot');
    await section.findByText(PUBLISHED);
    await waitFor(() => rowOf(section, 'Mot').getByRole('button', { name: 'Autres actions' }));
    expect(threadRows(section)).toHaveLength(1);
    const row = await openActions(user, section, 'Mot');
    expect(row.getByRole('button', { name: 'Modifier' })).toBeVisible();
    expect(row.getByText(/^encore (9|10) minutes$/)).toBeVisible();
  });
});
