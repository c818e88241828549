// @vitest-environment node
// What comments need is loaded when first wanted: without a network that fails as a request does.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createContractSource } from '../../src/api/contract/contract-source.ts';
import { faultOf } from './fault-of.ts';

vi.mock('../../src/api/contract/comment-writing.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(() => vi.unstubAllGlobals());

describe('a comment whose code cannot be loaded', () => {
  const comment = { author: { name: 'A' }, text: 'B' };
  const post = () => createContractSource('/api').postComment('a', comment, 'k');

  it('has not been sent', async () => {
    expect(await faultOf(post())).toEqual({ kind: 'unreachable' });
  });

  it('is offline where the device says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await faultOf(post())).toEqual({ kind: 'offline' });
  });
});
