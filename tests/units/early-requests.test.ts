import { HttpResponse, http } from 'msw';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { requestEarly } from '../../src/api/early-requests.ts';
import { fetchJson } from '../../src/api/http.ts';
import { newsroom } from '../newsroom.ts';

const ADDRESS = 'http://localhost:3000/api/early';

function countRequests(answer = () => HttpResponse.json(1)): { count: number } {
  const requests = { count: 0 };
  newsroom.server.use(
    http.get(ADDRESS, () => {
      requests.count += 1;
      return answer();
    }),
  );
  return requests;
}

test('what was asked for early is taken once, and asked for anew after that', async () => {
  const requests = countRequests();
  requestEarly(ADDRESS);
  expect(await fetchJson(ADDRESS, v.number())).toBe(1);
  expect(requests.count).toBe(1);
  expect(await fetchJson(ADDRESS, v.number())).toBe(1);
  expect(requests.count).toBe(2);
});

test('its failure is the failure of whoever takes it', async () => {
  countRequests(() => HttpResponse.error());
  requestEarly(ADDRESS);
  await expect(fetchJson(ADDRESS, v.number())).rejects.toMatchObject({ kind: 'unreachable' });
});

test('it is given up like any other request', async () => {
  newsroom.server.use(http.get(ADDRESS, () => new Promise<never>(() => {})));
  requestEarly(ADDRESS);
  await expect(fetchJson(ADDRESS, v.number(), { timeoutMs: 20 })).rejects.toMatchObject({
    kind: 'timeout',
  });
});

test('an early answer is never taken for that of another method', async () => {
  countRequests();
  newsroom.server.use(http.post(ADDRESS, () => HttpResponse.json(2)));
  requestEarly(ADDRESS);
  expect(await fetchJson(ADDRESS, v.number(), { method: 'POST', body: {} })).toBe(2);
  expect(await fetchJson(ADDRESS, v.number())).toBe(1);
});
