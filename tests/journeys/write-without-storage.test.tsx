import { cleanup, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { letterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { draftsSlot } from '../../src/features/comments/writing/comment-drafts.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
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

const PUBLISHED = 'Votre commentaire est publié.';
const NOT_KEPT = /Ce navigateur ne garde rien sur l’appareil/;
const DRAFTS = 'le-fil:comment-drafts';

const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

function fillStorage() {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse('QuotaExceededError'));
}

function blockStorage() {
  for (const access of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, access).mockImplementation(refuse('SecurityError'));
  }
}

function blockDatabases() {
  vi.spyOn(indexedDB, 'open').mockImplementation(refuse('SecurityError'));
}

/** What is kept only as long as the page goes with it. */
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  for (const { key } of await letterStore.readLetters()) await letterStore.removeLetter(key);
  draftsSlot.write([]);
});

describe('a reader whose device keeps nothing', () => {
  it.each([
    { name: 'is full', breakStorage: fillStorage },
    { name: 'is blocked', breakStorage: blockStorage },
  ])('where storage $name is told once, and can still send', async ({ breakStorage }) => {
    breakStorage();
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'Sans filet');
    expect(section.getAllByText(NOT_KEPT)).toHaveLength(1);
    await user.click(publishButton(section));
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(textField(section)).toHaveValue('');
    expect(takenComments()).toHaveLength(1);
  });

  it('where databases are blocked sends all the same, once', async () => {
    blockDatabases();
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Sans filet');
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
    expect(textField(section)).toHaveValue('');
    expect(takenComments()).toHaveLength(1);
  });

  it('where databases are blocked has what was not sent in the form after a reload', async () => {
    blockDatabases();
    newsroom.server.use(http.post(commentsAddress, () => Response.error()));
    const { user, unmount } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Sans filet');
    expect(await section.findByRole('button', { name: 'Réessayer' })).toBeVisible();
    unmount();
    // The page's memory is gone with it.
    for (const { key } of await letterStore.readLetters()) await letterStore.removeLetter(key);
    await renderApp();
    expect(textField(await openComments())).toHaveValue('Sans filet');
  });

  it('where nothing at all is kept does not lose what the newsroom did not answer', async () => {
    blockStorage();
    blockDatabases();
    newsroom.server.use(http.post(commentsAddress, () => Response.error(), { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Sans filet');
    const retry = await section.findByRole('button', { name: 'Réessayer' });
    expect(rowOf(section, 'Sans filet').getByText(/on ne sait pas si elle l’a reçu/)).toBeVisible();
    await user.click(retry);
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });
});

describe('a reader with drafts that cannot be read', () => {
  it.each([
    { name: 'are of a newer version', raw: '{"version":9,"value":{"words":"Précieux"}}' },
    { name: 'are broken', raw: '{"version":2,"value":[{"place":"Précieux' },
    { name: 'have other types', raw: '{"version":2,"value":[{"place":7,"text":"Précieux"}]}' },
  ])('which $name writes, and they are put aside', async ({ raw }) => {
    localStorage.setItem(DRAFTS, raw);
    const { user } = await renderApp();
    const section = await openComments();
    await openForm(user, section);
    expect(textField(section)).toHaveValue('');
    await post(user, section, 'Nouveau');
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(localStorage.getItem(`${DRAFTS}.aside`)).toBe(raw);
  });

  it('has those of the last version in the form', async () => {
    const articleId = newsroom.db.articles().find(({ slug }) => slug === newsroom.db.site.lead)?.id;
    const value = [{ articleId, text: 'D’avant' }];
    localStorage.setItem(DRAFTS, JSON.stringify({ version: 1, value }));
    await renderApp();
    expect(textField(await openComments())).toHaveValue('D’avant');
  });
});
