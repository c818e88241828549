import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  commentsSection,
  fill,
  openComments,
  openForm,
  publishButton,
  rowOf,
  type Section,
  textField,
  threadRows,
} from './comments-section.ts';
import {
  answer,
  answerComments,
  answerOf,
  askedFor,
  openSite,
  recorded,
  renderOnWordPress,
} from './wordpress-site.ts';

beforeEach(openSite);

const ARTICLE = '/articles/quelques-commentaires';
const HELD = 'En attente, visible par vous seul.';

function listIn(name: string): object[] {
  const { body } = recorded(name);
  if (!Array.isArray(body)) throw new Error('no list was recorded');
  return body;
}

/** What was held when it was posted, as it is listed once it was read. */
const ONCE_HELD = Object.assign({}, recorded('post-held').body, { status: 'approved' });

/** Fills the form as WordPress wants it, and sends it. */
async function post(user: UserEvent, section: Section, text: string) {
  const form = await openForm(user, section);
  await fill(user, form.getByRole('textbox', { name: 'Nom affiché' }), 'Lectrice Fictive');
  await fill(user, form.getByRole('textbox', { name: /^Adresse e-mail/ }), 'lectrice@exemple.ma');
  await fill(user, textField(section), text);
  await user.click(publishButton(section));
}

/** Posts a comment that WordPress answers as it was recorded. */
async function postTo(name: string, text = 'Un avis.') {
  const sent = answerComments(`post-${name}`);
  const view = await renderOnWordPress(ARTICLE);
  const section = await openComments();
  await post(view.user, section, text);
  return { ...view, section, sent };
}

describe('a reader of comments on a WordPress site', () => {
  it('has the thread, its answers and what it quotes', async () => {
    await renderOnWordPress(ARTICLE);
    const section = await openComments();
    const listed = listIn('comments');
    const count = listed.length;
    expect(section.getByRole('heading', { name: `Commentaires (${count})` })).toBeVisible();
    expect(rowOf(section, 'Une réponse.').getByText('Lecteur & Cie')).toBeVisible();
    expect(section.getByText('une citation').closest('blockquote')).toBeVisible();
    // What is answered and not listed has a row too.
    expect(section.getByText('Une réponse à ce qui manque.')).toBeVisible();
    const missing = section.getAllByText('Ce commentaire n’est plus là.');
    expect(threadRows(section)).toHaveLength(count + missing.length);
  });

  it('has five hundred of them, as far as they want', async () => {
    answer('slug=', () => answerOf('article-quelques-commentaires'));
    answer('/comments?post=83', ({ url }) => {
      const offset = Number(new URL(url).searchParams.get('offset') ?? 0);
      const list = listIn('comments-long');
      const part = Array.from({ length: Math.min(100, 500 - offset) }, (_, index) => ({
        ...list[index],
        id: 1000 + offset + index,
        parent: 0,
        date_gmt: new Date(Date.UTC(2025, 3, 21, 10, offset + index)).toISOString().slice(0, 19),
      }));
      return answerOf('comments-long', part);
    });
    const { user } = await renderOnWordPress(ARTICLE);
    const section = await openComments();
    expect(section.getByRole('heading', { name: 'Commentaires (500)' })).toBeVisible();
    await user.click(section.getByRole('button', { name: 'Afficher la suite' }));
    await waitFor(() => expect(askedFor('offset=490')).toHaveLength(1));
    expect(askedFor('/comments?').filter((address) => address.includes('post=83'))).toHaveLength(6);
  });

  it('has no form where readers would have to sign in', async () => {
    answer('_envelope', () => answerOf('posting-forbidden'));
    await renderOnWordPress(ARTICLE);
    const section = await openComments();
    expect(section.getByText('Les commentaires sont fermés sur cet article.')).toBeVisible();
  });

  it('has no form where the article takes no comments', async () => {
    await renderOnWordPress('/articles/commentaires-fermes');
    const section = await commentsSection();
    expect(await section.findByText('Les commentaires sont fermés sur cet article.')).toBeVisible();
  });
});

describe('a reader who comments on a WordPress site', () => {
  it('is published, under the name and address that WordPress wants', async () => {
    const { section, sent } = await postTo('approved', 'Un avis publié.');
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(rowOf(section, 'Un avis publié.').getByText('Vous')).toBeVisible();
    expect(sent).toEqual([
      {
        post: 83,
        author_name: 'Lectrice Fictive',
        author_email: 'lectrice@exemple.ma',
        content: 'Un avis publié.',
      },
    ]);
  });

  it('can neither change it, nor take it away, nor report another', async () => {
    const { section } = await postTo('approved', 'Un avis publié.');
    await section.findByText('Votre commentaire est publié.');
    for (const name of ['Modifier', 'Retirer', 'Signaler']) {
      expect(section.queryByRole('button', { name })).toBeNull();
    }
  });

  it('is held, and sees it waiting after a reload', async () => {
    const { section, unmount } = await postTo('held', 'À relire.');
    expect(await section.findByText(HELD)).toBeVisible();
    unmount();
    await renderOnWordPress(ARTICLE);
    const later = await openComments();
    expect(await later.findByText(HELD)).toBeVisible();
  });

  it('has it published, once, when WordPress lists it', async () => {
    const { section, unmount } = await postTo('held', 'À relire.');
    await section.findByText(HELD);
    unmount();
    answer('/comments?post=83', () => answerOf('comments', [...listIn('comments'), ONCE_HELD]));
    answer('include=', () => answerOf('comment', [ONCE_HELD]));
    await renderOnWordPress(ARTICLE);
    const later = await openComments();
    await waitFor(() => expect(rowOf(later, 'À relire.').getByText('Vous')).toBeVisible());
    expect(later.queryByText(HELD)).toBeNull();
  });

  it('asks after a held one that is on no page that has come', async () => {
    const { section, unmount } = await postTo('held', 'À relire.');
    await section.findByText(HELD);
    unmount();
    answer('include=', () => answerOf('comment', [ONCE_HELD]));
    const { user } = await renderOnWordPress(ARTICLE);
    const later = await openComments();
    await user.click(later.getByRole('heading', { level: 2 }));
    await waitFor(() => expect(later.queryByText(HELD)).toBeNull());
    expect(rowOf(later, 'À relire.').getByText('Vous')).toBeVisible();
  });

  it.each([
    ['disallowed', /Ce commentaire n’a pas été retenu par la rédaction\./],
    ['closed', /Les commentaires sont fermés sur cet article\./],
    ['too-long', /Ce commentaire est trop long pour la rédaction\./],
    ['login-required', /La rédaction ne prend pas de commentaires sans compte sur son site\./],
    ['unknown-post', /Non envoyé\. Cet article n’est plus disponible\./],
    ['email-malformed', /La rédaction n’a pas accepté ces informations\./],
    ['flood', /Trop rapide/],
  ])('is told, where WordPress answers « %s »', async (name, words) => {
    const { section } = await postTo(name);
    expect(await section.findByText(words)).toBeVisible();
  });

  it('waits a quarter of a minute after a flood, and no more', async () => {
    const { section } = await postTo('flood');
    expect(await section.findByText(/Envoi dans 1[345] s/)).toBeVisible();
  });

  it('is told of a duplicate, and sees it waiting where it is not listed', async () => {
    const { section } = await postTo('duplicate', 'Un avis publié.');
    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
    expect(rowOf(section, 'Un avis publié.').getByText(HELD)).toBeVisible();
  });

  it('is told of a duplicate, and sees it once where it is listed', async () => {
    const listed = [...listIn('comments-newest'), recorded('post-approved').body];
    answer('order=desc', () => answerOf('comments-newest', listed));
    const { section } = await postTo('duplicate', 'Un avis publié.');
    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
    expect(section.getAllByText('Un avis publié.')).toHaveLength(1);
    expect(section.queryByText(HELD)).toBeNull();
  });

  it('sends nothing without an address', async () => {
    const sent = answerComments('post-approved');
    const { user } = await renderOnWordPress(ARTICLE);
    const section = await openComments();
    const form = await openForm(user, section);
    await fill(user, form.getByRole('textbox', { name: 'Nom affiché' }), 'Lectrice Fictive');
    await fill(user, textField(section), 'Un avis.');
    await user.click(publishButton(section));
    expect(await section.findByText('Indiquez une adresse e-mail.')).toBeVisible();
    expect(sent).toEqual([]);
    expect(screen.queryByText('Votre commentaire est publié.')).toBeNull();
  });
});
