import fc from 'fast-check';

/** Text that is hard on addresses: their signs, other scripts, halves of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab -,&=%#:~.\n\u00A0é’«»نعم', '👏', '\uD83D', '\uDC4F') }),
);
const words = anyText.filter((text) => text !== '');
const part = fc.option(words, { nil: undefined });
export const directive = fc.record({ prefix: part, start: words, end: part, suffix: part });
