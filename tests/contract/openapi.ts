/**
 * The contract as an OpenAPI 3.1 document. Its schemas are made from those that parse the answers,
 * its examples are the sample newsroom's; only `npm run openapi` and the tests load this.
 */
import { commentPaths } from './comment-operations.ts';
import { components } from './components.ts';
import type { JsonObject } from './json-object.ts';
import { problemResponses } from './problems.ts';
import { readingPaths } from './reading-operations.ts';

/** Where the document is kept, from the root of the repository. */
export const OPENAPI_PATH = 'docs/openapi.json';

export function openapi(): JsonObject {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Le Fil: the newsroom contract',
      version: '1.0.0',
      summary: 'What a newsroom’s server offers the reader.',
      description:
        'JSON over HTTP. Text is plain text and never HTML; lists page by opaque cursors; errors are RFC 9457 problems whose `code` the reader acts on; unknown members are ignored everywhere. `docs/contract.md` tells the rules behind it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: 'https://newsroom.example/api', description: 'Wherever a newsroom puts its server.' },
    ],
    security: [],
    tags: [
      { name: 'Site', description: 'The newsroom itself.' },
      { name: 'Headlines', description: 'The live list.' },
      { name: 'Articles', description: 'What stands behind a headline.' },
      { name: 'Comments', description: 'What readers say.' },
    ],
    paths: { ...readingPaths, ...commentPaths },
    components: {
      schemas: components(),
      responses: problemResponses(),
      headers: {
        ETag: {
          description: 'Changes whenever the answer does. `If-None-Match` with it gets 304.',
          schema: { type: 'string' },
          example: 'W/"5f2c-9d1"',
        },
        'Cache-Control': {
          description: 'Lets one answer serve every reader for a few seconds.',
          schema: { type: 'string' },
          example: 'public, max-age=5, stale-while-revalidate=30',
        },
      },
      securitySchemes: {
        manageToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The `manageToken` that came with the answer to the comment.',
        },
      },
    },
  };
}

/** The document as it is kept. */
export function openapiText(): string {
  return `${JSON.stringify(openapi(), null, 2)}\n`;
}
