import type { NewsSource } from '../../api/source.ts';

/** The same source, which asks for nothing before `start`: what is shown already can wait. */
export function patientSource(source: NewsSource, start: Promise<unknown>): NewsSource {
  return {
    ...source,
    site: (...how) => start.then(() => source.site(...how)),
    headlines: (...how) => start.then(() => source.headlines(...how)),
    article: (...how) => start.then(() => source.article(...how)),
    comments: (...how) => start.then(() => source.comments(...how)),
  };
}
