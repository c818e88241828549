/** Categories of WordPress as sections. They are asked for once; one that is new, when a post has it. */
import * as v from 'valibot';
import type { Site } from '../model.ts';
import { SourceError } from '../source.ts';
import { PER_PAGE, requests } from './addresses.ts';
import { plainText } from './blocks/plain-text.ts';
import { orElse } from './faults.ts';
import { idSchema, itemsIn, listSchema } from './items.ts';
import { slugOf } from './posts.ts';
import type { Rest } from './rest.ts';

export type Section = Site['sections'][number];

const categorySchema = v.object({
  id: idSchema,
  slug: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  count: v.fallback(v.number(), 1),
});

type Category = v.InferOutput<typeof categorySchema>;

/** What WordPress calls posts that nobody has put anywhere: no section of a newspaper. */
const NOWHERE = new Set(['uncategorized', 'non-classe', 'non-classifiee', 'غير-مصنف']);

/** A site that refuses them is not asked for them with every list, in milliseconds. */
const PAUSE_MS = 60_000;

export interface Categories {
  /** Those that have posts, the largest first. */
  sections(): Promise<Section[]>;
  /** Tells of each post's categories which is its section. Never rejects but when it is left. */
  sectionFinder(
    posts: readonly { categories: readonly number[] }[],
    signal: AbortSignal,
  ): Promise<(categories: readonly number[]) => Section | undefined>;
  /** Of the section with this slug; undefined where there is none. */
  idOf(slug: string, signal: AbortSignal): Promise<number | undefined>;
}

export function createCategories({ ask }: Rest): Categories {
  /** Without a category: it was asked for, and does not exist. */
  const known = new Map<number, Category | undefined>();
  let first: Promise<unknown> = Promise.resolve();
  let askFrom = 0;

  async function learn(request: ReturnType<typeof requests.category>, signal?: AbortSignal) {
    const { value } = await ask(request, listSchema, { signal });
    const { items } = itemsIn(categorySchema, value);
    for (const category of items) known.set(category.id, category);
    return items;
  }

  /** Shared by all who ask, so that none of them can take it from the others. */
  function learnFirst(): Promise<unknown> {
    if (Date.now() >= askFrom) {
      askFrom = Number.POSITIVE_INFINITY;
      first = learn(requests.categories()).catch((error) => {
        const isPassing = error instanceof SourceError && error.isTransient;
        askFrom = isPassing ? 0 : Date.now() + PAUSE_MS;
        throw error;
      });
    }
    return first;
  }

  async function learnThoseOf(
    posts: readonly { categories: readonly number[] }[],
    signal: AbortSignal,
  ): Promise<void> {
    await learnFirst();
    const ids = new Set(posts.flatMap(({ categories }) => categories));
    const unknown = [...ids].filter((id) => !known.has(id)).slice(0, PER_PAGE.categories);
    if (unknown.length === 0) return;
    await learn(requests.categories(unknown), signal);
    for (const id of unknown) if (!known.has(id)) known.set(id, undefined);
  }

  const isSection = ({ slug, count }: Category) => count > 0 && !NOWHERE.has(slugOf({ slug }));

  return {
    async sections() {
      await learnFirst();
      return [...known.values()].flatMap((one) => (one && isSection(one) ? toSection(one) : []));
    },

    async sectionFinder(posts, signal) {
      // Headlines without their sections are headlines all the same.
      await learnThoseOf(posts, signal).catch(orElse(undefined));
      return (categories) => {
        const sections = categories.flatMap((id) => known.get(id) ?? []);
        const section = sections.find(({ slug }) => !NOWHERE.has(slugOf({ slug })));
        return section && toSection(section);
      };
    },

    async idOf(slug, signal) {
      // This one may be had also where all of them are not.
      await learnFirst().catch(orElse(undefined));
      const isIt = (category: Category | undefined) => category && slugOf(category) === slug;
      const category =
        [...known.values()].find(isIt) ?? (await learn(requests.category(slug), signal)).find(isIt);
      return category?.id;
    },
  };
}

function toSection(category: Category): Section {
  return { slug: slugOf(category), name: plainText(category.name) };
}
