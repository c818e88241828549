import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Site } from '../api/model.ts';
import { useSource } from '../api/source-context.ts';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { clockAt } from '../lib/wall-time.ts';
import type { Config } from './config.ts';
import { siteOptions } from './site-queries.ts';

export const ConfigContext = createContext<Config | undefined>(undefined);

/** The newsroom as far as it is known: what the configuration says at once, the rest with `/site`. */
export interface Newsroom {
  name: string;
  /** The language that it publishes in, unless a headline says otherwise. */
  language: string;
  timeZone: string;
  links: Site['links'];
  site: Site | undefined;
  /** Its clock at an instant in milliseconds, HH:MM. */
  clock(instant: number): string;
  /** When it last answered with its headlines, on its clock. */
  answeredAt: string | undefined;
}

export function useNewsroom(): Newsroom {
  const config = use(ConfigContext);
  if (!config) throw new Error('useNewsroom outside of ConfigContext');
  const source = useSource();
  const { data: site } = useQuery(siteOptions(source));
  const headlines = useInfiniteQuery(headlinesOptions(source));
  const newest = headlines.data?.pages[0]?.items[0]?.publishedAt;
  const timeZone = config.timeZone ?? site?.timeZone ?? 'UTC';
  const clock = (instant: number) => clockAt(instant, timeZone, newest);
  return {
    name: config.name ?? site?.name ?? 'Le Fil',
    language: config.language,
    timeZone,
    links: config.links ?? site?.links ?? [],
    site,
    clock,
    answeredAt: headlines.dataUpdatedAt === 0 ? undefined : clock(headlines.dataUpdatedAt),
  };
}
