import { beforeEach, describe, expect, it } from 'vitest';
import { SourceError, type SourceFault } from '../../../../src/api/source.ts';
import { createCategories } from '../../../../src/api/wordpress/categories.ts';
import { barred } from '../../../../src/api/wordpress/faults.ts';
import type { Rest } from '../../../../src/api/wordpress/rest.ts';
import { faultOf } from '../../fault-of.ts';
import { BASE, createFakeWordPress } from './fake-wordpress.ts';

const { signal } = new AbortController();
const refused = barred(BASE, 'private');

/** Whether a list of many is asked for, or one by its slug. */
type Wanted = 'all' | 'one';
let asked: Wanted[];
let failing: Map<Wanted, SourceError>;

beforeEach(() => {
  asked = [];
  failing = new Map();
});

function categories() {
  const { rest } = createFakeWordPress();
  const ask: Rest['ask'] = (request, ...how) => {
    const wanted = request.query.slug === undefined ? 'all' : 'one';
    asked.push(wanted);
    const error = failing.get(wanted);
    return error ? Promise.reject(error) : rest.ask(request, ...how);
  };
  return createCategories({ ...rest, ask });
}

function failAll(error: SourceError): void {
  failing = new Map([
    ['all', error],
    ['one', error],
  ]);
}

describe('the category of a section', () => {
  it.each<[SourceFault]>([
    [{ kind: 'offline' }],
    [{ kind: 'unreachable' }],
    [{ kind: 'timeout', afterMs: 1 }],
    [{ kind: 'status', status: 503 }],
    [{ kind: 'barred', reason: 'unreadable' }],
  ])('is asked for again at once after %j, and the others with it', async (fault) => {
    const { idOf, sections } = categories();
    failAll(new SourceError(BASE, fault));
    expect(await faultOf(idOf('agriculture', signal))).toEqual(fault);
    failing.clear();
    asked = [];
    expect(await idOf('agriculture', signal)).toBe(2);
    expect(await sections()).toMatchObject([{ slug: 'agriculture' }]);
    expect(asked).toEqual(['all']);
  });

  it('is asked for by its slug where a site refuses to list them, which is not asked for again soon', async () => {
    const { idOf } = categories();
    failing.set('all', refused);
    expect(await idOf('agriculture', signal)).toBe(2);
    expect(asked).toEqual(['all', 'one']);
  });

  it('is asked for again where it was refused too', async () => {
    const { idOf } = categories();
    failAll(refused);
    expect(await faultOf(idOf('agriculture', signal))).toEqual(refused.fault);
    failing.delete('one');
    expect(await idOf('agriculture', signal)).toBe(2);
    expect(asked).toEqual(['all', 'one', 'one']);
  });
});
