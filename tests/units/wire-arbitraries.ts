/** What a newsroom might send if nobody had checked it: answers bent in one place, broken bodies. */
import fc from 'fast-check';

/** `wire` with something else in one place, or nothing at all. */
export function bentWire(wire: unknown): fc.Arbitrary<unknown> {
  const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ unit: 'binary' }));
  return fc
    .tuple(fc.constantFrom(...pathsOf(wire)), junk)
    .map(([path, value]) => withValueAt(wire, path, value));
}

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return [path, ...below];
}

function withValueAt(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((part, index) =>
      String(index) === key ? withValueAt(part, rest, value) : part,
    );
  }
  const parts = Object.entries(whole ?? {}).map(([name, part]) => [
    name,
    name === key ? withValueAt(part, rest, value) : part,
  ]);
  return Object.fromEntries(parts);
}

const words = fc
  .array(fc.stringMatching(/^‹[a-zé]{1,6}›$/), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(' '));

/** Every word of `brokenBody`, wherever in `value` it stands, in its order. */
export function wordsOf(value: unknown): string[] {
  return JSON.stringify(value).match(/‹[a-zé]+›/g) ?? [];
}

const id = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('p1', 'p2') }, fc.constantFrom('', 7));
const href = fc.constantFrom('https://newsroom.example/', 'javascript:alert(1)', 7, undefined);

const { blocks } = fc.letrec<Record<'inline' | 'inlines' | 'block' | 'blocks', unknown>>((tie) => {
  const is = (...types: string[]) => fc.constantFrom(...types);
  const inlines = tie('inlines');
  const blocks = tie('blocks');
  const junk = fc.oneof(words, fc.constantFrom(null, 7, true, undefined), fc.constant([]));
  return {
    inlines: fc.array(tie('inline'), { maxLength: 3, depthIdentifier: 'body' }),
    blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'body' }),
    inline: fc.oneof(
      { depthIdentifier: 'body', maxDepth: 5 },
      fc.record({ type: is('text', 'code', 'abbr'), text: words }),
      fc.record({ type: is('break') }),
      fc.record({ type: is('strong', 'emphasis', 'strike', 'mark'), children: inlines }),
      fc.record({ type: is('link'), href, children: inlines }),
      junk,
      tie('block'),
    ),
    block: fc.oneof(
      { depthIdentifier: 'body', maxDepth: 5 },
      fc.record({ type: is('paragraph', 'callout'), id, children: inlines }),
      fc.record({
        type: is('heading'),
        id,
        level: fc.integer({ min: 1, max: 6 }),
        children: inlines,
      }),
      fc.record({ type: is('quote', 'aside'), id, blocks, cite: words }),
      fc.record({
        type: is('list'),
        id,
        ordered: fc.boolean(),
        items: fc.oneof(blocks, fc.array(blocks)),
      }),
      fc.record({
        type: is('table'),
        id,
        head: fc.array(inlines),
        rows: fc.array(fc.array(inlines)),
      }),
      fc.record({ type: is('code', 'poll'), id, text: words }),
      fc.record({ type: is('embed'), id, provider: is('video'), url: href, title: words }),
      junk,
      tie('inline'),
    ),
  };
});

/** A body in which anything may stand where something else should. */
export const brokenBody = blocks.map((body): unknown[] =>
  Array.isArray(body) ? JSON.parse(JSON.stringify(body)) : [],
);
