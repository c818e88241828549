// @vitest-environment node
// A checker that cannot fail is no checker: each of these exchanges must be caught.
import { describe, expect, it } from 'vitest';
import { createConformance } from '../contract/conformance.ts';
import { examples } from '../contract/examples.ts';
import { openapi } from '../contract/openapi.ts';
import { at, json, posting, wrongExchanges } from './wrong-exchanges.ts';

const { faultsOf } = createConformance(openapi(), '/api');

describe('the conformance checker', () => {
  it('has nothing against an exchange as promised', async () => {
    expect(await faultsOf(at('/api/site'), json(examples.site))).toEqual([]);
    expect(await faultsOf(posting(examples.newComment), json(examples.comment, 201))).toEqual([]);
  });

  it.each(wrongExchanges)('catches $name', async ({ request, response, fault }) => {
    expect(await faultsOf(request, response)).toContainEqual(expect.stringMatching(fault));
  });
});
