import { descriptions } from './descriptions.ts';
import { asObject, type JsonObject } from './json-object.ts';

/**
 * `schema` with what `descriptions` says of it and of each of its members.
 * @throws {Error} where a member is not described, or a description is of nothing.
 */
export function withDescriptions(name: string, schema: JsonObject): JsonObject {
  const left = new Map(Object.entries(descriptions[name] ?? {}));
  const take = (path: string, isRequired: boolean): JsonObject => {
    const description = left.get(path);
    left.delete(path);
    if (description === undefined && isRequired) throw new Error(`${name}: say what ${path} is`);
    return description === undefined ? {} : { description };
  };

  const members = (of: JsonObject, path: string): JsonObject => {
    const properties = Object.entries(asObject(of['properties'])).map(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      const isPlain = 'const' in asObject(value) || isSelfEvident(path, key);
      return [key, { ...take(at, !isPlain), ...members(asObject(value), at) }];
    });
    return 'properties' in of ? { ...of, properties: Object.fromEntries(properties) } : of;
  };
  const kind = (one: unknown): JsonObject => {
    const { type } = asObject(asObject(one)['properties']);
    const title = asObject(type)['const'];
    if (typeof title !== 'string') throw new Error(`${name}: a kind without a type`);
    return { title, ...take(title, true), ...members(asObject(one), title) };
  };

  const about = take('', true);
  const kinds = schema['oneOf'];
  const described = Array.isArray(kinds)
    ? { ...about, oneOf: kinds.map(kind) }
    : { ...about, ...members(schema, '') };
  if (left.size > 0) throw new Error(`${name} has no ${[...left.keys()].join(', ')}`);
  return described;
}

/** Of the many kinds of blocks, what is said of all of them is not said again. */
function isSelfEvident(path: string, key: string): boolean {
  return path !== '' && ['id', 'children', 'text'].includes(key);
}
