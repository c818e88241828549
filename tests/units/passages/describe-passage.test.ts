// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { describePassage } from '../../../src/features/comments/passages/matching/describe-passage.ts';
import { matchQuote } from '../../../src/features/comments/passages/matching/match-quote.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { describeCases } from './describe-cases.ts';
import { sampleText } from './sample-passages.ts';

/** What is selected between ⟦ and ⟧. */
function selected(marked: string) {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  return { text, range: { start, end: marked.indexOf('⟧') - 1 } };
}

describe('a passage', () => {
  it.each(describeCases)('of %s', (_, marked, exact) => {
    const { text, range } = selected(marked);
    const quote = describePassage(text, range);
    expect(quote?.exact).toBe(exact);
    if (!quote) return;
    const { start, end } = quote;
    expect(text.slice(start, end).replace(/[\u00A0\u202F]/g, ' ')).toBe(exact);
    expect(matchQuote(normalForm(text), quote)).toMatchObject({ start, end, isExact: true });
  });

  it('has 32 signs of context on each side, with plain spaces', () => {
    const text = sampleText.replaceAll(' ', '\u00A0');
    const start = text.indexOf('diplomatie');
    const quote = describePassage(text, { start, end: start + 4 });
    expect(quote).toEqual({
      exact: 'diplomatie',
      prefix: sampleText.slice(start - 32, start),
      suffix: sampleText.slice(start + 10, start + 42),
      start,
      end: start + 10,
    });
  });

  it('has less where the text begins and ends, and no half of a sign', () => {
    const family = '👩‍👩‍👧';
    const text = `${family}${'a '.repeat(14)}mot${' b'.repeat(14)}${family}`;
    const start = text.indexOf('mot');
    const quote = describePassage(text, { start, end: start + 3 });
    expect(quote?.prefix).toBe('a '.repeat(14));
    expect(quote?.suffix).toBe(' b'.repeat(14));
    expect(describePassage('mot', { start: 0, end: 3 })).toMatchObject({ prefix: '', suffix: '' });
  });

  it('has more where the same words stand elsewhere', () => {
    const start = sampleText.lastIndexOf('Valérie Pécresse');
    const quote = describePassage(sampleText, { start, end: start + 16 });
    expect(quote?.suffix).toHaveLength(64);
  });

  it('has so much that nothing else is taken for it once it was deleted', () => {
    const line = 'Le prix du pain est de trois dirhams au marché de la place, dit la mairie.';
    const lines = `${line} Le lait manque.\nDans la vallée, rien ne change. ${line} `;
    const text = `${lines} Ici s’arrêtent les nouvelles de ce matin, qui viennent de la plaine, du port et des villages d’en haut, où le temps est resté froid.`;
    const start = text.indexOf('trois');
    const quote = describePassage(text, { start, end: start + 'trois dirhams'.length });
    expect(quote).toBeDefined();
    const without = text.slice(0, start) + text.slice(start + 'trois dirhams'.length);
    expect(quote && matchQuote(normalForm(without), quote)).toBeUndefined();
  });
});
