import { createTestNewsroom } from '../mocks/node.ts';

/** The sample newsroom that answers the tests of one file; `tests/setup.ts` starts and resets it. */
export const newsroom = createTestNewsroom();
