/** Lists are parsed item by item: one that is malformed costs itself, never the list. */
import * as v from 'valibot';

/** A number that WordPress gives to a thing, whole and at least 1; extensions have sent it as text. */
export const idSchema = v.pipe(v.unknown(), v.check(isId), v.transform(Number));

function isId(value: unknown): boolean {
  const isCount = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  return isCount && Number.isSafeInteger(Number(value)) && Number(value) > 0;
}

/** A list whose items are not looked at yet. */
export const listSchema = v.array(v.unknown());

/** The items of `values` that are what `item` describes, in order, and how many were left out. */
export function itemsIn<T>(
  item: v.GenericSchema<unknown, T>,
  values: readonly unknown[],
): { items: T[]; dropped: number } {
  const items = values.flatMap((value) => {
    const result = v.safeParse(item, value);
    return result.success ? [result.output] : [];
  });
  return { items, dropped: values.length - items.length };
}

/** A list whose malformed items are left out. */
export function listOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    listSchema,
    v.transform((values) => itemsIn(item, values).items),
  );
}
