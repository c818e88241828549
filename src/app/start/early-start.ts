/**
 * What can begin while the reader's own code is still on its way: the requests of the first page, and
 * the words that it will be said in.
 */
import { createContractSource } from '../../api/contract/contract-source.ts';
import type { Article } from '../../api/model.ts';
import { isWholeList, type NewsSource } from '../../api/source.ts';
import { interfaceLanguage, preferencesSlot } from '../../features/settings/preferences.ts';
import type { Language } from '../../i18n/languages.ts';
import { loadFirstTranslation, type Translation } from '../../i18n/load-translation.ts';
import { paths } from '../../lib/paths.ts';
import type { Config } from '../config.ts';

export interface EarlyStart {
  source: NewsSource;
  translation: Promise<Translation>;
  language: Language;
  /** What the address asks for, where it asks for an article. */
  article: Promise<Article> | undefined;
}

const UNENDING = new AbortController().signal;

/**
 * WordPress comes with code of its own; all else is asked for at once.
 * @param page the address of the first page, which a source may set right
 */
export async function startEarly(
  config: Config,
  page: { readonly pathname: string },
): Promise<EarlyStart> {
  const language = interfaceLanguage(preferencesSlot.read(), config.language);
  const translation = loadFirstTranslation(language);
  const source =
    config.source === 'contract'
      ? createContractSource(config.url)
      : await import('./start-wordpress.ts').then((wordPress) => wordPress.startWordPress(config));
  const slug = paths.article.slugIn(page.pathname);
  const article = slug === undefined ? undefined : source.article(slug, UNENDING);
  return {
    source: withEarlyAnswers(source, slug, article),
    translation,
    language,
    article,
  };
}

/** Begins to load the words that a page will be said in; whoever needs them says what became of them. */
export function askForWords(config: Config): void {
  const language = interfaceLanguage(preferencesSlot.read(), config.language);
  loadFirstTranslation(language).catch(() => undefined);
}

/**
 * The same source, which has already asked for the site, the newest headlines and one article: the
 * first call for each gets that answer.
 */
function withEarlyAnswers(
  source: NewsSource,
  slug: string | undefined,
  earlyArticle: Promise<Article> | undefined,
): NewsSource {
  const article = earlyArticle && once(earlyArticle);
  const site = once(source.site(UNENDING));
  const headlines = once(source.headlines({}, undefined, UNENDING));
  return {
    ...source,
    site: (end) => site() ?? source.site(end),
    article: (asked, end) => (asked === slug && article?.()) || source.article(asked, end),
    headlines: (filter, before, end) => {
      const isFirstPage = before === undefined && isWholeList(filter);
      return (isFirstPage && headlines()) || source.headlines(filter, before, end);
    },
  };
}

/** Gives the answer to the first who asks; it is theirs to say what became of it. */
function once<T>(answer: Promise<T>): () => Promise<T> | undefined {
  let waiting: Promise<T> | undefined = answer;
  answer.catch(() => undefined);
  return () => {
    const taken = waiting;
    waiting = undefined;
    return taken;
  };
}
