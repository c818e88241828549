/**
 * What can begin while the reader's own code is still on its way: the requests of the first page, and
 * the words that it will be said in.
 */
import { createContractSource } from '../api/contract/contract-source.ts';
import type { NewsSource } from '../api/source.ts';
import { interfaceLanguage, preferencesSlot } from '../features/settings/preferences.ts';
import { loadFirstTranslation, type Translation } from '../i18n/load-translation.ts';
import { paths } from '../lib/paths.ts';
import type { Config } from './config.ts';

export interface EarlyStart {
  source: NewsSource;
  translation: Promise<Translation>;
}

/** @param pathname the address of the first page */
export function startEarly(config: Config, pathname: string): EarlyStart {
  const language = interfaceLanguage(preferencesSlot.read(), config.language);
  return {
    source: withEarlyAnswers(createContractSource(config.url), slugIn(pathname)),
    translation: loadFirstTranslation(language),
  };
}

/**
 * The same source, which has already asked for the site, the newest headlines and one article: the
 * first call for each gets that answer.
 */
export function withEarlyAnswers(source: NewsSource, slug: string | undefined): NewsSource {
  const { signal } = new AbortController();
  const article = slug === undefined ? undefined : once(source.article(slug, signal));
  const site = once(source.site(signal));
  const headlines = once(source.headlines({}, undefined, signal));
  return {
    ...source,
    site: (end) => site() ?? source.site(end),
    article: (asked, end) => (asked === slug && article?.()) || source.article(asked, end),
    headlines: (filter, before, end) => {
      const isFirstPage = before === undefined && !filter.q && !filter.section;
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

const ARTICLE = new RegExp(`^${paths.article.pattern.replace(':slug', '([^/]+)')}/?$`);

/** The router's own matching is not here yet. */
function slugIn(pathname: string): string | undefined {
  const [, encoded] = ARTICLE.exec(pathname) ?? [];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
