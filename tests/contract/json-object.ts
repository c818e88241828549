/** A part of a JSON document whose members are looked at one by one. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` where it is an object, else one without members. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
