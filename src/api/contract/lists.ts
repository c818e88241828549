/**
 * Lists are parsed item by item: one malformed item costs itself, never the list. In a body even
 * that is too much, since no word of an article may be lost: what is not known becomes its text.
 */
import * as v from 'valibot';
import type { Page } from '../model.ts';

type Item<T> = v.GenericSchema<unknown, T>;

/** The items of `values` that are what `item` describes, in order. */
function valid<T>(item: Item<T>, values: readonly unknown[]): T[] {
  return values.flatMap((value) => {
    const result = v.safeParse(item, value);
    return result.success ? [result.output] : [];
  });
}

/** A list whose malformed items are left out. `item` is kept for the OpenAPI document. */
export function listOf<T>(item: Item<T>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((values) => valid(item, values)),
    v.metadata({ item: () => item }),
  );
}

/** What every page of a list has on the wire. */
export function pageEntries<T>(item: Item<T>) {
  return {
    items: v.pipe(v.array(v.unknown()), v.metadata({ item: () => item })),
    next: v.optional(v.string()),
  };
}

/** The page that was sent, without its malformed items, and how many those were. */
export function toPage<T>(
  item: Item<T>,
  sent: { items: unknown[]; next?: string | undefined },
): Page<T> {
  const items = valid(item, sent.items);
  const dropped = sent.items.length - items.length;
  return sent.next === undefined ? { items, dropped } : { items, dropped, next: sent.next };
}

/** The parts of a body; one that is not known, or is malformed, stays as whatever `fromText` makes of its text. */
export function bodyOf<T>(item: () => Item<T>, fromText: (text: string, index: number) => T) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((values) =>
      values.flatMap((value, index) => {
        const result = v.safeParse(item(), value);
        if (result.success) return [result.output];
        const text = textOf(value);
        return text === '' ? [] : [fromText(text, index)];
      }),
    ),
    v.metadata({ item }),
  );
}

const NOT_TEXT = new Set(['type', 'id', 'href', 'src', 'srcset', 'url', 'provider', 'language']);

/** Every word inside a value of unknown shape, in the order in which it stands. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return joined(value);
  if (typeof value !== 'object' || value === null) return '';
  return joined(
    Object.entries(value)
      .filter(([key]) => !NOT_TEXT.has(key))
      .map(([, part]) => part),
  );
}

function joined(parts: unknown[]): string {
  return parts
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}
