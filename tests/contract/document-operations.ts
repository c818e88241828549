/** Finds in an OpenAPI document what it says of a request, and of the answer to it. */
import { asObject, isObject, type JsonObject } from './json-object.ts';

/** A part of a document, and where it stands (JSON Pointer). */
export interface Place {
  pointer: string;
  value: JsonObject;
}

export interface Operation extends Place {
  /** `GET /articles/{slug}` */
  name: string;
  method: string;
  pattern: RegExp;
  parameters: JsonObject[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Those without parameters in their paths first, as OpenAPI matches them. */
export function operationsOf(document: JsonObject): Operation[] {
  return Object.entries(asObject(document['paths']))
    .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .flatMap(([path, item]) =>
      Object.entries(asObject(item))
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => ({
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
          pointer: pointerTo('paths', path, method),
          value: asObject(operation),
          parameters: [asObject(item), asObject(operation)].flatMap(({ parameters }) =>
            Array.isArray(parameters) ? parameters.filter(isObject) : [],
          ),
        })),
    );
}

/** Every answer that the document promises: `GET /site 200` and so on. */
export function promisedAnswers(document: JsonObject): string[] {
  return operationsOf(document).flatMap(({ name, value }) =>
    Object.keys(asObject(value['responses'])).map((status) => `${name} ${status}`),
  );
}

/** What the document says of a status, behind its `$ref` if it is one. */
export function responseOf(
  document: JsonObject,
  { pointer, value }: Operation,
  status: number,
): Place | undefined {
  const response = asObject(value['responses'])[status];
  const { $ref } = asObject(response);
  if (typeof $ref === 'string') {
    const keys = $ref.slice('#/'.length).split('/');
    const target = keys.reduce<unknown>((at, key) => asObject(at)[key], document);
    return { pointer: $ref.slice(1), value: asObject(target) };
  }
  return isObject(response)
    ? { pointer: `${pointer}${pointerTo('responses', String(status))}`, value: response }
    : undefined;
}

/** RFC 6901. */
export function pointerTo(...keys: string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
