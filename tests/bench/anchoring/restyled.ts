/** The whole text in another typography, as another editor or another system writes it. */
import type { MarkedText } from './marked-text.ts';
import { pick } from './pick.ts';

/** What becomes of a sign between two others. */
type Style = (sign: string, before: string, after: string, random: () => number) => string;

const STRAIGHT = new Map(
  Object.entries({ '’': "'", '«': '"', '»': '"', '“': '"', '”': '"', '–': '-', '…': '...' }),
);
const CURLY = new Map(Object.entries({ "'": '’', '«': '“', '»': '”', '-': '\u2011' }));

const isInside = (sign: string, before: string, after: string) =>
  /\s/.test(sign) && (before === '«' || after === '»');

const STYLES: readonly Style[] = [
  (sign, before, after) => (isInside(sign, before, after) ? '' : (STRAIGHT.get(sign) ?? sign)),
  (sign, before, after) => (isInside(sign, before, after) ? '' : (CURLY.get(sign) ?? sign)),
  (sign, _, after) => (sign === ' ' && /[;:!?»]/.test(after) ? '\u202F' : sign),
  (sign, _, after) => (sign === ' ' && /[\d;:!?»]/.test(after) ? '\u00A0' : sign),
  (sign) => (/[\u00A0\u202F]/.test(sign) ? ' ' : sign),
  // Short vowels on some Arabic letters, or on none; some letters made longer.
  (sign, _before, _after, random) =>
    /[\u0628-\u063A]/.test(sign) && random() < 0.3 ? `${sign}\u064E` : sign,
  (sign) => (/[\u0640\u064B-\u0652]/.test(sign) ? '' : sign),
  (sign, _, after, random) =>
    /[\u0633-\u063A]/.test(sign) && /[\u0627-\u064A]/.test(after) && random() < 0.2
      ? `${sign}\u0640`
      : sign,
];

export function restyled(text: MarkedText, random: () => number): MarkedText {
  const style = pick(STYLES, random);
  return text.flatMap((marked, at) => {
    const { sign, ...where } = marked;
    const styled = style(sign, text[at - 1]?.sign ?? '', text[at + 1]?.sign ?? '', random);
    if (styled === sign) return [marked];
    return styled.split('').map((part) => ({ sign: part, ...where }));
  });
}
