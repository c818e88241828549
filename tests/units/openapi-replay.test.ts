// @vitest-environment node
// Every answer of the sample newsroom, held against the document that is published.
import { getResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { noFaults } from '../../mocks/faults.ts';
import { createHandlers } from '../../mocks/handlers/create-handlers.ts';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { createContractSource } from '../../src/api/contract/contract-source.ts';
import { createConformance } from '../contract/conformance.ts';
import { promisedAnswers } from '../contract/document-operations.ts';
import { openapi } from '../contract/openapi.ts';
import { neverGiven, replays } from './openapi-replays.ts';
import type { Replay } from './replay.ts';

const ORIGIN = 'https://newsroom.example';
const conformance = createConformance(openapi(), '/api');

async function play({ arrange, requests }: Replay): Promise<{ status: number; faults: string[] }> {
  const db = createDb({ now: () => SAMPLE_NOW });
  const faults = noFaults();
  arrange?.(db, faults);
  const handlers = createHandlers(db, { faults });
  const end = { status: 0, faults: ['no request'] };
  for (const make of requests) {
    const request = make(`${ORIGIN}/api`, db);
    const leaving = new AbortController();
    const sent = new Request(request.clone(), { signal: leaving.signal });
    const response = await getResponse(handlers, sent);
    if (!response) throw new Error(`nobody answers ${request.url}`);
    // Ends what would go on; all else is there already.
    leaving.abort();
    end.status = response.status;
    end.faults = await conformance.faultsOf(request, response);
    if (end.faults.length > 0) break;
  }
  return end;
}

describe('the sample newsroom keeps the contract', () => {
  it.each(replays)('$name: $status', async (replay) => {
    expect(await play(replay)).toEqual({ status: replay.status, faults: [] });
  });

  it('in every answer that is promised', () => {
    const missing = promisedAnswers(openapi()).filter((answer) => !conformance.seen.has(answer));
    expect(missing).toEqual(neverGiven);
  });
});

describe('the reader keeps the contract', () => {
  it('in every request that it sends', async () => {
    const db = createDb({ now: () => SAMPLE_NOW });
    const handlers = createHandlers(db);
    const faults: string[] = [];
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const request = new Request(address, init);
      const response = await getResponse(handlers, request.clone());
      if (!response) throw new Error(`nobody answers ${request.url}`);
      faults.push(...(await conformance.faultsOf(request, response)));
      return response;
    });
    try {
      const source = createContractSource(`${ORIGIN}/api`);
      const { signal } = new AbortController();
      const { lead = '' } = await source.site(signal);
      await source.headlines({ section: 'siam', q: 'agricole' }, undefined, signal);
      const { id } = await source.article(lead, signal);
      const quote = { exact: 'accord', prefix: 'Cet ', suffix: ', paraphé', start: 1, end: 7 };
      const author = { name: 'Une lectrice', email: 'lectrice@newsroom.example' };
      const sent = { author, text: 'Merci.', quote };
      const posted = await source.postComment(id, sent, 'key-1', signal);
      await source.comments(id, { order: 'newest' }, signal);
      const { manageToken = '' } = posted;
      await source.reportComment(posted.id, { reason: 'error', text: 'Ma faute.' });
      await source.editComment(posted.id, manageToken, 'Merci à vous.');
      await source.ownComment(posted.id, manageToken);
      await source.removeComment(posted.id, manageToken);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(faults).toEqual([]);
  });
});
