// @vitest-environment node
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import {
  articleSchema,
  commentPageSchema,
  headlinePageSchema,
  siteSchema,
} from '../../src/api/contract/schemas.ts';
import { postedCommentSchema } from '../../src/api/contract/writing-schemas.ts';
import { fetchJson } from '../../src/api/http.ts';
import { SourceError } from '../../src/api/source.ts';
import { bentWire, brokenBody, wordsOf } from './wire-arbitraries.ts';
import { articleWire, commentWire, headlineWire, siteWire } from './wire-samples.ts';

const answers = [
  { name: 'site', schema: siteSchema, wire: siteWire },
  { name: 'headlines', schema: headlinePageSchema, wire: { items: [headlineWire], next: 'c' } },
  { name: 'article', schema: articleSchema, wire: articleWire },
  { name: 'comments', schema: commentPageSchema, wire: { items: [commentWire], total: 1 } },
  { name: 'posted comment', schema: postedCommentSchema, wire: commentWire },
];

/** How the boundary ends on this text with this status: a value, or the name of an error. */
async function ending(schema: v.GenericSchema, text: string, status = 200): Promise<string> {
  vi.stubGlobal('fetch', async () => new Response(text, { status }));
  try {
    await fetchJson('/', schema);
    return 'value';
  } catch (error) {
    return error instanceof SourceError ? error.kind : `thrown: ${error}`;
  } finally {
    vi.unstubAllGlobals();
  }
}

describe.each(answers)('whatever is sent as $name', ({ schema, wire }) => {
  // The first one costs a second, which is not the test's.
  const bent = bentWire(wire);

  it('ends in a value or in a SourceError: JSON that is bent somewhere', async () => {
    await fc.assert(
      fc.asyncProperty(bent, async (sent) => {
        expect(await ending(schema, JSON.stringify(sent))).toMatch(/^(value|shape)$/);
      }),
    );
  });

  it('ends in a value or in a SourceError: any text, any error status', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.nat({ max: 400 }).map((end) => JSON.stringify(wire).slice(0, end)),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 400, max: 599 }), async (sent, status) => {
        expect(await ending(schema, sent)).toMatch(/^(value|shape)$/);
        expect(await ending(schema, sent, status)).toBe('status');
      }),
    );
  });
});

describe('whatever is in a body', () => {
  it('every word stays, once and in its order', () => {
    fc.assert(
      fc.property(brokenBody, (body) => {
        const article = v.parse(articleSchema, { ...articleWire, body });
        expect(wordsOf(article.body)).toEqual(wordsOf(body));
      }),
      { numRuns: 500 },
    );
  });

  it('words that stood apart do not run together', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.stringMatching(/^[a-z]{3,9}$/))), (groups) => {
        const body = [{ type: 'unknown', id: 'u', groups }];
        const [block] = v.parse(articleSchema, { ...articleWire, body }).body;
        const children = block?.type === 'paragraph' ? block.children : [];
        const text = children.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
        expect(text).toBe(groups.flat().join(' '));
      }),
    );
  });
});

describe('whatever is in a list', () => {
  it.each([
    { name: 'headlines', schema: headlinePageSchema, wire: headlineWire, rest: {} },
    { name: 'comments', schema: commentPageSchema, wire: commentWire, rest: { total: 9 } },
  ])('$name kept and dropped make those that were sent', ({ schema, wire, rest }) => {
    const sound = { ...wire, id: 'sound' };
    const item = fc.oneof(fc.constant(sound), bentWire(wire), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const page = v.parse(schema, { items, ...rest });
        expect(page.items.length + page.dropped).toBe(items.length);
        const kept = page.items.filter(({ id }) => id === 'sound');
        expect(kept).toEqual(items.filter((one) => one === sound));
      }),
    );
  });
});
