/** What an address of the WordPress site's own leads to, whatever form its permalinks have. */
import * as v from 'valibot';
import { requests } from './addresses.ts';
import { decoded } from './blocks/addresses.ts';
import { slugOf } from './posts.ts';
import { codeOf } from './refusal.ts';
import type { Rest } from './rest.ts';

const slugSchema = v.object({ slug: v.pipe(v.string(), v.nonEmpty()) });
const slugsSchema = v.array(slugSchema);

/** What WordPress adds to the address of a post, for another form of it or a part. */
const ADDED = /\/(amp|embed|feed|trackback|comment-page-\d+)$/;
const NUMBER = /^[1-9]\d{0,14}$/;

/** The post that an address means, as far as the address itself says. */
export interface Permalink {
  slug?: string;
  /** Its number, where the address has one. */
  id?: number;
  /** What may be its slug, the likeliest first, where WordPress has to be asked. */
  candidates?: string[];
}

/** @param base where the site stands: its path is no part of the permalink */
export function readPermalink({ pathname, searchParams }: URL, base: string): Permalink {
  const asked = searchParams.get('p') ?? '';
  if (NUMBER.test(asked)) return { id: Number(asked) };
  const top = base.replace(/^https?:\/\/[^/]+/i, '');
  const path = (pathname.startsWith(`${top}/`) ? pathname.slice(top.length) : pathname)
    .replace(/\/+$/, '')
    .replace(ADDED, '')
    .replace(/\.html?$/, '');
  const parts = path.split('/').filter(Boolean).map(decoded);
  const last = parts.at(-1);
  if (last === undefined || isDate(parts)) return {};
  if (!NUMBER.test(last)) return { slug: last };
  // A post by its number, one that is called so, or the second page of one.
  const before = parts.slice(-2, -1).filter((part) => !NUMBER.test(part));
  return { id: Number(last), candidates: [last, ...before] };
}

export function createPermalinks({ base, ask }: Rest) {
  return {
    readPermalink: (address: URL) => readPermalink(address, base),

    /** The slug of the article at an address of the site's own; undefined where there is none. */
    async slugAt(address: URL, signal: AbortSignal): Promise<string | undefined> {
      const { slug, id, candidates = [] } = readPermalink(address, base);
      if (slug !== undefined) return slug;
      for (const candidate of candidates) {
        const { value } = await ask(requests.slugs(candidate), slugsSchema, { signal });
        if (value[0]) return slugOf(value[0]);
      }
      if (id === undefined) return undefined;
      try {
        return slugOf((await ask(requests.slugOf(id), slugSchema, { signal })).value);
      } catch (error) {
        if (codeOf(error) === 'rest_post_invalid_id') return undefined;
        throw error;
      }
    },
  };
}

/** `/2025`, `/2025/04` and `/2025/04/23` are archives. */
function isDate([year = '', ...rest]: readonly string[]): boolean {
  return /^\d{4}$/.test(year) && rest.length <= 2 && rest.every((part) => /^\d\d$/.test(part));
}
