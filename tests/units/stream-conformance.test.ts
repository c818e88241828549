// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createConformance } from '../contract/conformance.ts';
import { examples, streamExample } from '../contract/examples.ts';
import { openapi } from '../contract/openapi.ts';

const { faultsOf } = createConformance(openapi(), '/api');

const faultsIn = (text: string) =>
  faultsOf(
    new Request('https://newsroom.example/api/headlines/stream'),
    new Response(text, { headers: { 'content-type': 'text/event-stream' } }),
  );
const event = (id: number, name: string, data: unknown) =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const HELLO = ': still here\n\n';

describe('the checker of streams', () => {
  it.each(['', event(1, 'headline', examples.headline), 'id: 1\nevent: head'])(
    'has nothing against what is promised, as far as it went: %j',
    async (text) => {
      expect(await faultsIn(HELLO + text)).toEqual([]);
      expect(await faultsIn(streamExample + text.replace('id: 1', 'id: 50'))).toEqual([]);
    },
  );

  it.each([
    ['no comment at once', event(1, 'withdrawn', { id: 'x' }), /without a comment/],
    ['an event without an id', `${HELLO}event: withdrawn\ndata: {"id":"x"}\n\n`, /without an id/],
    ['an id that does not grow', `${HELLO}id: 7\n\nid: 7\n\n`, /id 7 does not grow/],
    ['an id that is no number', `${HELLO}id: x\n\n`, /id x does not grow/],
    ['an event of its own', HELLO + event(1, 'weather', {}), /unknown event weather/],
    ['half a headline', HELLO + event(1, 'headline', { id: 'x' }), /headline: .*'slug'/],
    ['more than is known', HELLO + event(1, 'withdrawn', { id: 'x', why: '' }), /withdrawn: .*why/],
    ['too little', HELLO + event(1, 'comment', { articleId: 'x' }), /comment: .*total/],
  ])('catches %s', async (_, text, fault) => {
    expect(await faultsIn(text)).toContainEqual(expect.stringMatching(fault));
  });
});
