/**
 * Holds exchanges with a newsroom against the document: whether the address, the status, the type
 * and every member of what was sent are promised there. Stricter than the reader, which ignores
 * members that it does not know: here they are a fault, of the newsroom or of the document.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type Operation,
  operationsOf,
  type Place,
  pointerTo,
  responseOf,
} from './document-operations.ts';
import { asObject, isObject, type JsonObject } from './json-object.ts';
import { eventFaults } from './stream-events.ts';

export interface Conformance {
  /** What is wrong with the exchange, one line for each fault. A request is judged if it succeeded; a stream must end. */
  faultsOf(request: Request, response: Response): Promise<string[]>;
  /** What is wrong with `value` as one of the document's named schemas. */
  faultsOfValue(schema: string, value: unknown): string[];
  /** The answers that were held against the document: `GET /site 200` and so on. */
  readonly seen: ReadonlySet<string>;
}

/** @param base the path under which the newsroom answers, without a slash at its end */
export function createConformance(document: JsonObject, base: string): Conformance {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  // The document is the schema in which ajv looks its parts up; its own members say nothing to it.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(closed(document), 'openapi');
  const operations = operationsOf(document);
  const seen = new Set<string>();

  const valueFaults = (pointer: string, value: unknown): string[] => {
    const validate = ajv.compile({ $ref: `openapi#${encodeURI(pointer)}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) =>
      `${instancePath} ${message}`.trim(),
    );
  };
  const faultsOfValue = (schema: string, value: unknown) =>
    valueFaults(pointerTo('components', 'schemas', schema), value);
  const bodyFaults = async (message: Request | Response, place: Place): Promise<string[]> => {
    const content = asObject(place.value['content']);
    const text = await message.clone().text();
    if (Object.keys(content).length === 0) return text === '' ? [] : ['has a body'];
    const type = message.headers.get('content-type')?.split(';')[0] ?? 'nothing';
    if (!(type in content)) return [`is sent as ${type}`];
    if (type === 'text/event-stream') return eventFaults(text, faultsOfValue);
    return valueFaults(`${place.pointer}${pointerTo('content', type, 'schema')}`, JSON.parse(text));
  };

  return {
    seen,
    faultsOfValue,
    async faultsOf(request, response) {
      const { pathname, searchParams } = new URL(request.url);
      const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
      const operation = operations.find(
        ({ method, pattern }) => method === request.method && pattern.test(path),
      );
      if (!operation) return [`${request.method} ${pathname} is not promised`];

      const answer = `${operation.name} ${response.status}`;
      const place = responseOf(document, operation, response.status);
      if (!place) return [`${answer} is not promised`];
      seen.add(answer);

      const faults = [...missingHeaders(place, response), ...(await bodyFaults(response, place))];
      if (response.ok) faults.push(...parameterFaults(operation, request, searchParams));
      const body = operation.value['requestBody'];
      if (response.ok && isObject(body)) {
        const sent = { pointer: `${operation.pointer}/requestBody`, value: body };
        faults.push(...(await bodyFaults(request, sent)).map((fault) => `request ${fault}`));
      }
      return faults.map((fault) => `${answer}: ${fault}`);
    },
  };
}

function missingHeaders({ value }: Place, response: Response): string[] {
  return Object.entries(asObject(value['headers']))
    .filter(([name, rules]) => asObject(rules)['required'] === true && !response.headers.has(name))
    .map(([name]) => `has no ${name}`);
}

function parameterFaults(
  { parameters, value }: Operation,
  request: Request,
  query: URLSearchParams,
) {
  const known = parameters.map(({ name }) => name);
  const missing = parameters
    .filter((parameter) => parameter['in'] === 'header' && parameter['required'] === true)
    .map(({ name }) => String(name))
    .filter((name) => !request.headers.has(name));
  const hasToken = /^bearer +\S/i.test(request.headers.get('authorization') ?? '');
  return [
    ...[...query.keys()].filter((key) => !known.includes(key)).map((key) => `unknown ?${key}`),
    ...missing.map((name) => `request has no ${name}`),
    ...('security' in value && !hasToken ? ['request has no token'] : []),
  ];
}

/** The document, with schemas that allow only the members of which it speaks; problems may have more. */
function closed(document: JsonObject): JsonObject {
  const components = asObject(document['components']);
  const { Problem, ...schemas } = asObject(components['schemas']);
  return {
    ...document,
    components: { ...components, schemas: { ...asObject(close(schemas)), Problem } },
  };
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (!isObject(value)) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, close(part)]));
  return value['type'] === 'object' && isObject(value['properties'])
    ? { ...parts, additionalProperties: false }
    : parts;
}
