import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  commentsAddress,
  openComments,
  post,
  rowElement,
  type Section,
  textField,
  threadRows,
} from './comments-section.ts';
import { headline } from './headlines-column.ts';
import { knowStreams, listenedTo } from './told-by-stream.ts';

const LEAD = /^\d\d:\d\dInnovation et solidarité/;
const at = (clock: string) => ({ postedAt: `2025-04-23T${clock}:00+01:00` });

/** A reader whom the newsroom tells of every new comment. */
async function toldReader() {
  knowStreams();
  const view = await renderApp();
  const section = await openComments();
  await view.user.click(section.getByRole('heading', { level: 2 }));
  await listenedTo();
  return { ...view, section };
}

afterEach(() => vi.unstubAllGlobals());

const pill = (section: Section, count: number) =>
  section.findByRole('button', {
    name: count === 1 ? '1 nouveau commentaire' : `${count} nouveaux commentaires`,
  });

async function letIn(user: UserEvent, section: Section, count: number) {
  await user.click(await pill(section, count));
}

describe('a reader who is there when comments come', () => {
  it('is told how many, and nothing moves before they want to see them', async () => {
    addComment('Mot 1', at('10:00'));
    const { user, section } = await toldReader();
    const before = threadRows(section);
    addComment('Mot 2', at('15:00'));
    expect(await pill(section, 1)).toBeVisible();
    addComment('Mot 3', at('15:10'));
    expect(await pill(section, 2)).toBeVisible();
    expect(threadRows(section)).toEqual(before);
    expect(section.queryByText('Mot 2')).toBeNull();

    await letIn(user, section, 2);
    await waitFor(() => expect(threadRows(section)).toHaveLength(3));
    expect(rowElement(section, 'Mot 2')).toHaveFocus();
    expect(section.queryByRole('button', { name: /nouveau/ })).toBeNull();
    expect(section.getByRole('heading', { name: 'Commentaires (3)' })).toBeVisible();
  });

  it('sees an answer where it belongs, and is led to it', async () => {
    const first = addComment('Mot 1', at('10:00'));
    addComment('Mot 2', at('11:00'));
    const { user, section } = await toldReader();
    addComment('Réponse', { ...at('15:00'), parentId: first.id });
    await letIn(user, section, 1);
    await waitFor(() => expect(rowElement(section, 'Réponse')).toHaveFocus());
    expect(
      threadRows(section).map(({ textContent }) => /Mot \d|Réponse/.exec(textContent)?.[0]),
    ).toEqual(['Mot 1', 'Réponse', 'Mot 2']);
  });

  it('is told of the first one, and keeps what they write', async () => {
    const { user, section } = await toldReader();
    await user.type(textField(section), 'Un brouillon');
    addComment('Mot 1', at('15:00'));
    await letIn(user, section, 1);
    expect(await section.findByText('Mot 1')).toBeVisible();
    expect(textField(section)).toHaveValue('Un brouillon');
  });

  it('is not told of their own', async () => {
    const { user, section } = await toldReader();
    await post(user, section, 'De moi');
    await section.findByText('Votre commentaire est publié.');
    addComment('Mot 1', at('15:00'));
    expect(await pill(section, 1)).toBeVisible();
    expect(threadRows(section)).toHaveLength(1);
  });

  it('sees the count on the headlines follow', async () => {
    addComment('Mot 1', at('10:00'));
    await toldReader();
    expect(headline(LEAD)).toHaveTextContent('1 commentaire');
    addComment('Mot 2', at('15:00'));
    await waitFor(() => expect(headline(LEAD)).toHaveTextContent('2 commentaires'));
  });

  it('finds those that came where a newsroom has no stream, asking at its pace', async () => {
    newsroom.db.site.live = { stream: false, pollSeconds: 1 };
    addComment('Mot 1', at('10:00'));
    const { user } = await renderApp();
    const section = await openComments();
    addComment('Mot 2', at('15:00'));
    await letIn(user, section, 1);
    expect(await section.findByText('Mot 2')).toBeVisible();
  });

  it('sees that one was removed meanwhile, and reads on', async () => {
    const first = addComment('Mot 1', at('10:00'));
    addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    const { section, services } = await toldReader();
    newsroom.db.removeComment(first.id);
    await services.queryClient.refetchQueries();
    expect(await section.findByText('Ce commentaire a été retiré.')).toBeVisible();
    expect(section.getByText('Mot 2')).toBeVisible();
    expect(screen.queryByText('Mot 1')).toBeNull();
  });

  it('keeps what is there when the newsroom does not say what came', async () => {
    addComment('Mot 1', at('10:00'));
    const { section } = await toldReader();
    const asked = vi.fn(() => Response.error());
    newsroom.server.use(http.get(commentsAddress, asked));
    addComment('Mot 2', at('15:00'));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    await waitFor(() => expect(headline(LEAD)).toHaveTextContent('2 commentaires'));
    expect(section.getByText('Mot 1')).toBeVisible();
    expect(section.queryByRole('button', { name: /nouveau/ })).toBeNull();
    expect(section.queryByRole('alert')).toBeNull();
  });
});
