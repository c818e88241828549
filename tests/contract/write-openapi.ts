/** `npm run openapi`: writes the document anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPENAPI_PATH, openapiText } from './openapi.ts';

writeFileSync(join(import.meta.dirname, '../..', OPENAPI_PATH), openapiText());
