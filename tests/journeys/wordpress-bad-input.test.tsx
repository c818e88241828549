import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { openedArticle } from './article-page.ts';
import { headlines, rows } from './headlines-column.ts';
import { answer, answerOf, openSite, recorded, renderOnWordPress } from './wordpress-site.ts';

beforeEach(openSite);

const PAGE = '<!doctype html><html><title>Un site</title></html>';
const NOTICE =
  '<br />\n<b>Notice</b>: Undefined variable [x] in <b>/srv/x.php</b> on line 3<br />\n';
const ARTICLE = '/articles/quelques-commentaires';

/** What the article's place says instead of an article. */
async function said(): Promise<string> {
  const alert = await within(screen.getByRole('main')).findByRole('alert');
  const heading = await within(alert).findByRole('heading');
  return `${heading.textContent} ${alert.querySelector('p')?.textContent}`;
}

const retryButton = () =>
  within(screen.getByRole('main')).getByRole('button', { name: 'Réessayer' });

const error = (status: number, code: string) =>
  HttpResponse.json({ code, message: 'Non.', data: { status } }, { status });

describe('a reader of a site that is not set up', () => {
  it.each([
    {
      name: 'that is no WordPress',
      respond: () => HttpResponse.html(PAGE, { status: 404 }),
      words: /^Aucun WordPress ne répond à cette adresse\. .*« url »/,
    },
    {
      name: 'that has pages for every address',
      respond: () => HttpResponse.html(PAGE),
      words: /^Aucun WordPress ne répond à cette adresse\./,
    },
    {
      name: 'that has its REST API closed',
      respond: () => error(401, 'rest_cannot_access'),
      words: /^Ce site ne se lit pas sans connexion\. .*REST/,
    },
    {
      name: 'that has a password before it',
      respond: () => HttpResponse.html(PAGE, { status: 401 }),
      words: /^Ce site ne se lit pas sans connexion\./,
    },
    {
      name: 'whose answers may not be read',
      respond: (request: Request) =>
        request.method === 'HEAD' ? new Response() : HttpResponse.error(),
      words: /^La réponse du site ne peut pas être lue ici\. .*CORS/,
    },
  ])('$name is told so', async ({ respond, words }) => {
    answer('', respond);
    await renderOnWordPress(ARTICLE);
    expect(await said()).toMatch(words);
    expect(retryButton()).toBeVisible();
  });

  it('may try again once it was put right', async () => {
    let isRight = false;
    answer('', ({ url }) =>
      isRight && url.includes('slug=')
        ? answerOf('article-quelques-commentaires')
        : HttpResponse.html(PAGE, { status: 404 }),
    );
    const { user } = await renderOnWordPress(ARTICLE);
    await said();
    isRight = true;
    await user.click(retryButton());
    await openedArticle();
  });
});

describe('a reader of a WordPress', () => {
  it('that has plain permalinks has all of it', async () => {
    answer('/wp-json/', () => HttpResponse.html(PAGE, { status: 404 }));
    answer('rest_route=', ({ url }) => {
      const path = new URL(url).searchParams.get('rest_route') ?? '';
      if (path === '/') return answerOf('root-plain');
      if (url.includes('slug=')) return answerOf('article-quelques-commentaires');
      if (path.endsWith('/posts')) return answerOf(url.includes('sticky') ? 'sticky' : 'headlines');
      return answerOf(path.endsWith('/categories') ? 'categories' : 'comments');
    });
    await renderOnWordPress(ARTICLE);
    await openedArticle();
    expect(await rows()).not.toEqual([]);
  });

  it('whose plugins print notices has all of it', async () => {
    answer('/posts?', ({ url }) => {
      const { body } = recorded(
        url.includes('slug=') ? 'article-quelques-commentaires' : 'headlines',
      );
      return HttpResponse.html(NOTICE + JSON.stringify(body));
    });
    await renderOnWordPress(ARTICLE);
    await openedArticle();
    expect(headlines()).toHaveLength(30);
  });

  it('that is down is told so, and not that it is none', async () => {
    answer('', () => HttpResponse.html(PAGE, { status: 503 }));
    await renderOnWordPress(ARTICLE);
    expect(await said()).toMatch(/^La rédaction ne répond pas\./);
  });

  it('that garbles one headline has the others', async () => {
    const { body } = recorded('headlines');
    if (!Array.isArray(body)) throw new Error('no list was recorded');
    answer('/posts?per_page=30', () => answerOf('headlines', [null, ...body.slice(1)]));
    await renderOnWordPress('/live');
    await rows();
    expect(headlines()).toHaveLength(29);
    expect(screen.getByText('1 titre illisible n’est pas affiché.')).toBeVisible();
  });
});
