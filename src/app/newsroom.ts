import { useQuery } from '@tanstack/react-query';
import { createContext, use, useCallback } from 'react';
import type { Site } from '../api/model.ts';
import { useSource } from '../api/source-context.ts';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { headlinesOf } from '../features/headlines/known-headlines.ts';
import { timeAt } from '../lib/wall-time.ts';
import type { Config } from './config.ts';
import { siteOptions } from './site-queries.ts';

export const ConfigContext = createContext<Config | undefined>(undefined);

function useConfig(): Config {
  const config = use(ConfigContext);
  if (!config) throw new Error('useNewsroom outside of ConfigContext');
  return config;
}

/** The newsroom as far as it is known: what the configuration says at once, the rest with `/site`. */
export interface Newsroom {
  name: string;
  /** The language that it publishes in, unless a headline says otherwise. */
  language: string;
  timeZone: string;
  links: Site['links'];
  site: Site | undefined;
}

export function useNewsroom(): Newsroom {
  const config = useConfig();
  const { data: site } = useQuery(siteOptions(useSource()));
  return {
    name: config.name ?? site?.name ?? 'Le Fil',
    language: config.language,
    timeZone: config.timeZone ?? site?.timeZone ?? 'UTC',
    links: config.links ?? site?.links ?? [],
    site,
  };
}

/**
 * The whole address of a page, as the deployment is known to the world.
 * @param path of the page where `href` is no address
 */
export function useAddress(href: string, path = href): string {
  const { origin = location.href } = useConfig();
  return new URL(URL.canParse(href, origin) ? href : path, origin).href;
}

/** The newsroom's time (`2025-04-23T15:30`) at an instant in milliseconds. */
export function useNewsroomTime(): (instant: number) => string {
  const { timeZone } = useNewsroom();
  // Whoever shows the list asks for it.
  const { data: newest } = useQuery({
    ...headlinesOptions(useSource()),
    enabled: false,
    select: (known) => headlinesOf(known)[0]?.publishedAt,
  });
  return useCallback((instant) => timeAt(instant, timeZone, newest), [timeZone, newest]);
}

/** The newsroom's clock (HH:MM) at an instant in milliseconds. */
export function useNewsroomClock(): (instant: number) => string {
  const time = useNewsroomTime();
  return useCallback((instant) => time(instant).slice(11), [time]);
}
