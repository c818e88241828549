import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openedArticle } from './article-page.ts';
import { follow, holdBeats } from './followed-list.ts';
import { headlines, rows } from './headlines-column.ts';
import {
  answer,
  answerOf,
  askedFor,
  openSite,
  recorded,
  renderOnWordPress,
} from './wordpress-site.ts';

/** How often WordPress is asked, in seconds. */
const PACE = 10;
const SLUG = 'quelques-commentaires';

/** The newest posts, as an editor changes them. */
let posts: Record<string, unknown>[];

beforeEach(() => {
  holdBeats();
  openSite();
  posts = listIn('headlines');
  answer('/posts?per_page=30', () => answerOf('headlines', posts));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function listIn(name: string): Record<string, unknown>[] {
  const { body } = recorded(name);
  if (!Array.isArray(body)) throw new Error('no list was recorded');
  return structuredClone(body);
}

async function openFollowed(address: string) {
  const view = await renderOnWordPress(address);
  await rows();
  await follow(view.user);
  return view;
}

/** Lets WordPress be asked, and waits until the page stands so. */
async function hear(look: () => void): Promise<void> {
  act(() => vi.advanceTimersByTime(PACE * 1000));
  await waitFor(look);
}

const edit = (slug: string, change: object) => {
  const post = posts.find((one) => one.slug === slug);
  Object.assign(
    post ?? {},
    { modified: '2025-04-23T16:00:00', modified_gmt: '2025-04-23T15:00:00' },
    change,
  );
};

describe('a reader who follows a WordPress site', () => {
  it('asks for the same list as everyone, once a poll, and for nothing else', async () => {
    await openFollowed('/live');
    const before = askedFor('').length;
    for (const title of ['Une fois', 'Deux fois', 'Trois fois']) {
      edit(SLUG, { title: { rendered: title } });
      await hear(() => expect(screen.getByText(title)).toBeVisible());
    }
    expect(new Set(askedFor('').slice(before))).toEqual(
      new Set(['/wp-json/wp/v2/posts?per_page=30']),
    );
    expect(askedFor('').length - before).toBe(3);
  });

  it('sees what is published', async () => {
    await openFollowed('/live');
    const [first] = posts;
    posts.unshift({
      ...first,
      id: 9001,
      slug: 'tout-neuf',
      title: { rendered: 'Un titre &#8211; tout neuf' },
      date: '2025-04-23T15:45:00',
      date_gmt: '2025-04-23T14:45:00',
    });
    await hear(() => expect(headlines()[0]).toHaveTextContent(/Un titre – tout neuf/));
    expect(headlines()).toHaveLength(31);
  });

  it('sees what is edited, in its place', async () => {
    await openFollowed('/live');
    edit(SLUG, { title: { rendered: 'Un titre corrigé' } });
    await hear(() => expect(screen.getByText('Un titre corrigé')).toBeVisible());
    expect(headlines()).toHaveLength(30);
  });

  it('sees that one is withdrawn', async () => {
    await openFollowed('/live');
    posts = posts.filter(({ slug }) => slug !== SLUG);
    await hear(() => expect(headlines()).toHaveLength(29));
    expect(screen.queryByText('Un article à quelques commentaires')).toBeNull();
  });
});

describe('a reader of an article', () => {
  const main = () => within(screen.getByRole('main'));

  it('is offered its new version when it is edited', async () => {
    const { user } = await openFollowed(`/articles/${SLUG}`);
    await openedArticle();
    edit(SLUG, { title: { rendered: 'Un titre corrigé' } });
    const [article] = listIn(`article-${SLUG}`);
    answer(`slug=${SLUG}`, () =>
      answerOf(`article-${SLUG}`, [
        {
          ...article,
          title: { rendered: 'Un titre corrigé' },
          content: { rendered: '<p>De meilleurs mots.</p>', protected: false },
          modified: '2025-04-23T16:00:00',
          modified_gmt: '2025-04-23T15:00:00',
        },
      ]),
    );
    await hear(() => expect(headlines().some((one) => /corrigé/.test(one.textContent))).toBe(true));
    await user.click(await main().findByRole('button', { name: 'Afficher la nouvelle version' }));
    expect(main().getByText('De meilleurs mots.')).toBeVisible();
  });

  it('is told when it is withdrawn, and may read on', async () => {
    await openFollowed(`/articles/${SLUG}`);
    await openedArticle();
    posts = posts.filter(({ slug }) => slug !== SLUG);
    answer(`slug=${SLUG}`, () => answerOf('article-missing'));
    answer('/posts/83', () => answerOf('article-by-id-draft'));
    await hear(() => expect(headlines()).toHaveLength(29));
    expect(await main().findByText('Cet article a été retiré.')).toBeVisible();
    expect(main().getByText(/Une phrase à citer/)).toBeVisible();
  });
});
