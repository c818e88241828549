/** What the document's operations are made of. */
import type { ProblemCode } from '../../src/api/source.ts';
import { refTo } from './components.ts';
import type { JsonObject } from './json-object.ts';
import { problems } from './problems.ts';

export const json = (schema: string, example: unknown) => ({
  content: { 'application/json': { schema: refTo(schema), example } },
});
export const headers = (...names: string[]) => ({
  headers: Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  ),
});
export const body = (schema: string, example: unknown) => ({
  requestBody: { required: true, ...json(schema, example) },
});

/** The answers of an operation: those given, and each code's, by status. */
export function responses(given: JsonObject, codes: ProblemCode[]): { responses: JsonObject } {
  const errors = [...codes, 'too-fast' as const, 'unavailable' as const].map((code) => [
    String(problems[code].status),
    { $ref: `#/components/responses/${code}` },
  ]);
  return { responses: { ...given, ...Object.fromEntries(errors) } };
}
