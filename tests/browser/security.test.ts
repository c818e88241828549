/** What the page is allowed to do, and what nobody can make it do. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentField, comments, goToComments, heading, headlines, visit } from './page-parts.ts';
import { leadOf, publishFullArticle } from './synthetic-news.ts';
import { DIST, expect, test } from './test.ts';

/** How a script that should not run would tell. */
const TELL = 'window.hasRun = true';
const HOSTILE = [
  `<script>${TELL}</script>`,
  `<img src=x onerror="${TELL}">`,
  `<a href="javascript:${TELL}">ici</a>`,
  `\u202Edesreveneiver\u202C`,
  `{{${TELL}}}`,
].join(' ');
/** What is left of it to be seen: an override may not turn the rest of the page around. */
const SEEN = HOSTILE.replace(/[\u202A-\u202E]/g, '');

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = (html: string, inline: RegExp) =>
  [...html.matchAll(inline)].map(([, text = '']) => hashOf(text));

/** Only pages that were made with comments have it in them. */
function sheetOfComments(): string {
  const [file = ''] = globSync('assets/comment-thread-*.css', { cwd: DIST });
  return readFileSync(join(DIST, file), 'utf8').trim();
}

test('every page comes with its policy', { tag: '@host' }, async ({
  page,
  newsroom: { url, db },
}) => {
  const front = await (await page.request.get(url)).text();
  const shell = await (await page.request.get(`${url}/nulle/part`)).text();
  const styles = [...hashes(front, STYLE), hashOf(sheetOfComments())];
  const allowed = new Set([...hashes(shell, SCRIPT), ...hashes(front, SCRIPT)]);
  for (const path of ['/', `/articles/${db.site.lead}`, '/articles/n-importe', '/nulle/part']) {
    const response = await page.request.get(`${url}${path}`);
    const html = await response.text();
    const policy = new Map(
      (response.headers()['content-security-policy'] ?? '')
        .split('; ')
        .map((directive): [string, string[]] => {
          const [name = '', ...values] = directive.split(' ');
          return [name, values];
        }),
    );
    expect(policy.get('default-src'), path).toEqual(["'self'"]);
    const scripts = hashes(html, SCRIPT);
    expect(scripts, path).toHaveLength(1);
    expect(policy.get('script-src')?.toSorted(), path).toEqual(["'self'", ...allowed].sort());
    expect([...allowed], path).toEqual(expect.arrayContaining(scripts));
    expect(styles.length).toBeGreaterThan(0);
    expect(policy.get('style-src')?.toSorted(), path).toEqual(["'self'", ...styles].sort());
    expect(styles, path).toEqual(expect.arrayContaining(hashes(html, STYLE)));
    expect(policy.get('require-trusted-types-for'), path).toEqual(["'script'"]);
    for (const [directive, value] of [
      ['connect-src', "'self'"],
      ['object-src', "'none'"],
      ['base-uri', "'none'"],
      ['frame-ancestors', "'none'"],
    ] as const) {
      expect(policy.get(directive), `${directive} of ${path}`).toEqual([value]);
    }
    expect([...policy.values()].flat().join(), path).not.toContain('unsafe');
    expect(response.headers()['x-content-type-options'], path).toBe('nosniff');
  }
});

test.describe('what somebody puts into the page', { tag: '@host' }, () => {
  test.use({ allowedNoise: [/Content Security Policy|Trusted/] });

  test('does not run, whichever way it comes', async ({ page }) => {
    await page.goto('/');
    await heading(page).waitFor();
    const refused = await page.evaluate((tell) => {
      const refused: string[] = [];
      const attempt = (way: string, name: string, act: (element: HTMLElement) => void) => {
        const element = document.createElement(name);
        document.body.append(element);
        try {
          act(element);
        } catch {
          refused.push(way);
        }
      };
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.push(event.effectiveDirective);
      });
      return new Promise<string[]>((resolve) => {
        // Later, since what a debugger evaluates has more rights than a page.
        setTimeout(() => {
          attempt('markup', 'div', (element) => {
            element.innerHTML = `<img src="x" onerror="${tell}">`;
          });
          attempt('text of a script', 'script', (element) => {
            element.textContent = tell;
          });
          attempt('handler', 'div', (element) => element.setAttribute('onclick', tell));
          attempt('evaluation', 'div', () => new Function(tell)());
          attempt('address of a script', 'script', (element) =>
            element.setAttribute('src', 'https://ailleurs.exemple.ma/x.js'),
          );
          attempt('a node in a script', 'script', (element) => element.append(tell));
          attempt('a script address', 'a', (element) => {
            element.setAttribute('href', `javascript:${tell}`);
            element.click();
          });
          setTimeout(() => resolve(refused));
        });
      });
    }, TELL);
    expect(refused).toEqual(
      expect.arrayContaining([
        'markup',
        'text of a script',
        'handler',
        'evaluation',
        'address of a script',
        'require-trusted-types-for',
        'script-src-elem',
      ]),
    );
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
  });
});

test('hostile words are words, wherever they stand', async ({ page, newsroom: { db } }) => {
  const article = db.publish({
    slug: 'hostile',
    title: HOSTILE,
    standfirst: HOSTILE,
    authors: [{ name: HOSTILE }],
    tags: [HOSTILE],
    body: [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', text: HOSTILE }] }],
  });
  db.comment({ articleId: article.id, author: { name: `${HOSTILE} 1` }, text: HOSTILE });
  await visit(page, '/articles/hostile');
  await goToComments(page);
  await expect(heading(page)).toHaveText(SEEN);
  await expect(headlines(page).first()).toContainText(SEEN);
  await expect(page.locator('#b-p1')).toHaveText(SEEN);
  await expect(comments(page).getByRole('listitem')).toContainText(SEEN);
  await commentField(page).fill(HOSTILE);
  await page.getByLabel('Nom affiché').fill(HOSTILE);
  await commentField(page).press('Control+Enter');
  await expect(comments(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('#root :is(script, img, a[href^="javascript"])')).toHaveCount(0);
  expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
});

test('a title of a megabyte takes no more room than it is given', async ({ page, newsroom }) => {
  const title = 'Un titre sans fin '.repeat(60_000);
  newsroom.db.publish({ slug: 'sans-fin', title, body: leadOf(newsroom.db).body });
  await page.goto('/articles/sans-fin');
  await expect(page.locator('#b-p1')).toBeInViewport();
  expect((await heading(page).textContent())?.length).toBe(title.length);
  expect((await page.title()).length).toBeLessThan(150);
  expect((await headlines(page).first().textContent())?.length).toBeLessThan(400);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('nothing is asked of anybody else before a reader wants it', async ({ page, newsroom }) => {
  const { slug } = publishFullArticle(newsroom.db);
  const elsewhere: string[] = [];
  await page.route(
    (address) => address.origin !== newsroom.url,
    (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>Un film</title>' });
    },
  );
  await page.goto(`/articles/${slug}`);
  await goToComments(page);
  await page.goto('/');
  await page.goto('/saved');
  await visit(page, `/articles/${slug}`);
  const show = page.getByRole('button', { name: 'Afficher le contenu de Exemple Vidéo' });
  await show.hover();
  await show.focus();
  expect(elsewhere).toEqual([]);

  await show.click();
  const frame = page.getByTitle('Un film');
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute('sandbox', /^(?!.*(top-navigation|allow-forms))/);
  await expect.poll(() => elsewhere).toEqual(['https://video.exemple.ma/e']);
});
