// @vitest-environment node
import { expect, it } from 'vitest';
import { openNewsroom } from '../../../src/build/newsroom.ts';

const origin = 'https://www.lematin.example';

it.each([
  ['a path, below the origin', { url: '/api', origin }, undefined, `${origin}/api`],
  ['an address', { url: 'https://n.example/v1', origin }, undefined, 'https://n.example/v1'],
  ['what is asked for', { url: '/api', origin }, 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
])('is at %s', async (_, config, asked, url) => {
  const newsroom = await openNewsroom(config, asked);
  expect(newsroom).toMatchObject({ url, origin });
  expect(newsroom.description).toContain(url);
});

it('is the sample, where the configuration names no site', async () => {
  const newsroom = await openNewsroom({ url: '/api' }, undefined);
  expect(newsroom.origin).toBe('https://lefil.example');
  expect(newsroom.description).toContain('sample');
  expect((await fetch(`${newsroom.url}/site`)).status).toBe(200);
  await newsroom.close();
});

it.each([
  ['an address without an origin', { url: 'https://n.example/v1' }, undefined, 'no "origin"'],
  ['another newsroom without one', { url: '/api' }, 'http://127.0.0.1:8080', 'no "origin"'],
  ['what is no address', { url: '/api', origin }, 'newsroom', '--newsroom wants'],
  ['a file', { url: '/api', origin }, 'file:///etc', '--newsroom wants'],
])('is not %s', async (_, config, asked, message) => {
  await expect(openNewsroom(config, asked)).rejects.toThrow(message);
});
