/**
 * Over a slow connection the article is here long before the code that renders the page. Its title and
 * first paragraphs are shown meanwhile, in the page's own classes, so that they stand where the page
 * will have them; then the page takes their place. `tests/browser/first-text.test.ts` holds both to
 * the same pixels.
 */

import { inlineText } from '../../api/inline-text.ts';
import type { Article } from '../../api/model.ts';
import actionsStyles from '../../features/article/article-actions.module.css';
import bodyStyles from '../../features/article/article-body.module.css';
import datelineStyles from '../../features/article/article-dateline.module.css';
import titlesStyles from '../../features/article/article-title.module.css';
import viewStyles from '../../features/article/article-view.module.css';
import { titleParts } from '../../features/article/title-parts.ts';
import { directionOf, type Language, LOCALES } from '../../i18n/languages.ts';
import { displayText } from '../../lib/french-spacing.ts';
import { splitTopic } from '../../lib/text.ts';
import { formatDay } from '../../lib/wall-time.ts';
import mastheadStyles from '../masthead.module.css';
import shellStyles from '../shell.module.css';
import type { EarlyStart } from './early-start.ts';

/** A title beyond this is no headline, and is set otherwise. */
const LONGEST_TITLE = 300;

/**
 * Puts the first words into `root` when the article is here.
 * @param rendered aborted when the page itself is there, which is better
 */
export function showFirstText(
  { article, language }: EarlyStart,
  siteLanguage: string,
  root: HTMLElement,
  rendered: AbortSignal,
): void {
  article?.then(
    (words) => {
      const text = firstText(words, language, siteLanguage);
      if (text && !rendered.aborted) root.replaceChildren(text);
    },
    () => undefined,
  );
}

/** Nothing is shown of an article whose beginning is more than title, date and plain paragraphs. */
function firstText(article: Article, language: Language, siteLanguage: string) {
  const contentLanguage = article.language ?? siteLanguage;
  const { title, publishedAt, kind, updatedAt, section, authors, breaking } = article;
  const isPlain = !updatedAt && !section && !breaking && authors.length === 0;
  if (kind === 'brief' || !isPlain || title.length > LONGEST_TITLE) return undefined;

  const spoken = { lang: contentLanguage, dir: directionOf(contentLanguage) };
  const heading = element('h1', titlesStyles.title, ...titleOf(title, contentLanguage));
  const text = element('div', bodyStyles.text, ...paragraphsOf(article, contentLanguage));
  Object.assign(heading, spoken);
  Object.assign(text, spoken);
  const day = element('time', '', formatDay(publishedAt, LOCALES[language]));
  const page = element(
    'div',
    shellStyles.app,
    element('header', mastheadStyles.masthead),
    element(
      'div',
      shellStyles.columns,
      element('nav', ''),
      element(
        'main',
        shellStyles.page,
        element(
          'article',
          viewStyles.article,
          element('header', viewStyles.head, element('p', datelineStyles.dateline, day), heading),
          element('div', actionsStyles.actions),
          text,
        ),
      ),
    ),
  );
  page.dataset.view = 'page';
  page.ariaBusy = 'true';
  return page;
}

function titleOf(title: string, language: string): (Node | string)[] {
  const { topic, rest } = splitTopic(displayText(title, language));
  const parts = titleParts(rest).map(({ text, isName }) =>
    isName ? element('span', titlesStyles.name, text) : text,
  );
  return topic ? [element('span', titlesStyles.topic, topic), ...parts] : parts;
}

/** The paragraphs before the first block that is anything else, links and emphasis included. */
function paragraphsOf({ standfirst, image, body: blocks }: Article, language: string): Node[] {
  if (standfirst || image) return [];
  const end = blocks.findIndex(
    (block) => block.type !== 'paragraph' || block.children.some(({ type }) => type !== 'text'),
  );
  return blocks.slice(0, end < 0 ? blocks.length : end).map((block, index) => {
    const words = block.type === 'paragraph' ? inlineText(block.children) : '';
    return element(
      'div',
      index === 0 ? bodyStyles.first : '',
      element('p', '', displayText(words, language)),
    );
  });
}

function element(name: string, className: string | undefined, ...children: (Node | string)[]) {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}
