import { sample } from '../../../mocks/sample.ts';
import type { Block, Inline } from '../../../src/api/model.ts';
import { seededRandom } from '../comments/seeded-random.ts';
import { syntheticText } from './synthetic-text.ts';

export interface NamedText {
  name: string;
  text: string;
}

/** The sample article, which is short, and two long ones. */
export const TEXTS: readonly NamedText[] = [
  { name: 'the sample, in French', text: sampleText() },
  { name: 'synthetic French', text: syntheticText('fr', seededRandom(1)) },
  { name: 'synthetic Arabic', text: syntheticText('ar', seededRandom(2)) },
];

function sampleText(): string {
  const body = sample.articles.find(({ slug }) => slug === sample.site.lead)?.body ?? [];
  return body.map(textOf).join('\n');
}

/** The sample has nothing but paragraphs of plain text. */
function textOf(block: Block): string {
  if (block.type !== 'paragraph') throw new Error('The sample has become another.');
  return block.children.map((inline: Inline) => ('text' in inline ? inline.text : '')).join('');
}
