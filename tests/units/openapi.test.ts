// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { commentPaths } from '../contract/comment-operations.ts';
import { createConformance } from '../contract/conformance.ts';
import { OPENAPI_PATH, openapi, openapiText } from '../contract/openapi.ts';
import { problems } from '../contract/problems.ts';
import { readingPaths } from '../contract/reading-operations.ts';
import { withDescriptions } from '../contract/with-descriptions.ts';

const root = join(import.meta.dirname, '../..');

const lint = async (document: unknown) => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source: JSON.stringify(document), config });
  return found.map(
    ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`,
  );
};

describe('docs/openapi.json', () => {
  it('is what the schemas say', () => {
    const kept = readFileSync(join(root, OPENAPI_PATH), 'utf8');
    const isCurrent = kept === openapiText();
    expect(isCurrent, `${OPENAPI_PATH} is stale: renew it with \`npm run openapi\``).toBe(true);
  });

  it('is accepted by Redocly’s linter, without a warning', async () => {
    expect(await lint(openapi())).toEqual([]);
  });

  it('would be refused by it for an example that does not fit', async () => {
    const spoilt = JSON.parse(openapiText().replace('"kind": "brief"', '"kind": "rumour"'));
    expect(await lint(spoilt)).toContainEqual(expect.stringContaining('no-invalid-media-type'));
  });
});

describe('docs/contract.md', () => {
  const text = readFileSync(join(root, 'docs/contract.md'), 'utf8');
  const examples = [...text.matchAll(/^```json (\w+)\n(.*?)^```$/gms)].map(
    ([, schema = '', example = '']) => ({ schema, example }),
  );
  const { faultsOfValue } = createConformance(openapi(), '');

  it.each(examples)('shows a $schema as the document has it', ({ schema, example }) => {
    expect(faultsOfValue(schema, JSON.parse(example))).toEqual([]);
  });

  it('names every operation and every code', () => {
    const codes = Object.keys(problems).map((code) => `| \`${code}\` | `);
    const operations = Object.keys({ ...readingPaths, ...commentPaths }).map((path) => ` ${path}`);
    expect([...codes, ...operations].filter((words) => !text.includes(words))).toEqual([]);
    expect(examples.length).toBeGreaterThan(6);
  });
});

describe('a description', () => {
  it('is missed where there is none', () => {
    const section = { type: 'object', properties: { slug: {}, name: {}, colour: {} } };
    expect(() => withDescriptions('Section', section)).toThrow('Section: say what colour is');
  });

  it('is refused where it is of nothing', () => {
    const reduced = { type: 'object', properties: { slug: {} } };
    expect(() => withDescriptions('Section', reduced)).toThrow('Section has no name');
  });
});
