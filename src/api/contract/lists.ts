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
    try {
      const result = v.safeParse(item, value);
      return result.success ? [result.output] : [];
    } catch {
      // Nested more deeply than the stack is high.
      return [];
    }
  });
}

/** A list whose malformed items are left out. `item` is kept for the OpenAPI document. */
export function listOf<T>(item: Item<T>) {
  return v.pipe(
    v.array(v.unknown()),
    v.metadata({ item: () => item }),
    v.transform((values) => valid(item, values)),
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

/**
 * The parts of a body; one that is not known, or is malformed, stays as whatever `fromText` makes of
 * its text and of its id, or of one from its place where it has none.
 */
export function bodyOf<T>(item: () => Item<T>, fromText: (text: string, id: string) => T[]) {
  return v.pipe(
    v.array(v.unknown()),
    v.metadata({ item }),
    v.transform((values) =>
      values.flatMap((value, index) => {
        const result = v.safeParse(item(), value);
        if (result.success) return [result.output];
        return fromText(textOf(value), idOf(value) ?? `unknown-${index}`);
      }),
    ),
  );
}

const NOT_TEXT = new Set(['type', 'id', 'href', 'src', 'srcset', 'url', 'provider', 'language']);

/** Every word inside a value of unknown shape, in the order in which it stands. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return joined(value, ' ');
  if (!isRecord(value)) return '';
  const { type } = value;
  if (type === 'break') return ' ';
  return joined(
    Object.entries(value)
      .filter(([key, part]) => typeof part !== 'string' || !NOT_TEXT.has(key))
      .map(([key, part]) => (key === 'children' && runsOn(part) ? joined(part, '') : part)),
    ' ',
  );
}

/** Inlines run on (`L’` and `eau` are one word); what has an id is a block and stands apart. */
function runsOn(parts: unknown): parts is unknown[] {
  return Array.isArray(parts) && parts.every((part) => isRecord(part) && !('id' in part));
}

function joined(parts: readonly unknown[], separator: string): string {
  return parts
    .map(textOf)
    .filter((text) => text !== '')
    .join(separator);
}

function idOf(value: unknown): string | undefined {
  const { id } = isRecord(value) ? value : {};
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
