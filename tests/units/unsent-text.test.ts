import { beforeEach, describe, expect, it } from 'vitest';
import { newLetter } from '../../src/features/comments/outbox/letter.ts';
import {
  draftsSlot,
  keyOfDraft,
  saveDraft,
} from '../../src/features/comments/writing/comment-drafts.ts';
import { unsentText } from '../../src/features/comments/writing/unsent-text.ts';

const place = { articleId: 'a' };
const refused = {
  kind: 'refused',
  failure: { kind: 'ended', message: 'com.closed' },
} as const;

const shown = (letters: Parameters<typeof unsentText>[2]) =>
  unsentText(draftsSlot.read(), place, letters);

/** The letter that the draft was sent as. */
const sent = () => newLetter('a', { author: { name: 'Nadia' }, text: 'un' }, 0, keyOfDraft(place));

beforeEach(() => {
  draftsSlot.write([]);
  saveDraft(place, 'un');
});

describe('what stands in a form', () => {
  it('are the words that were not sent', () => {
    expect(shown([])).toBe('un');
    expect(shown([newLetter('a', { author: { name: 'Nadia' }, text: 'un' }, 0)])).toBe('un');
  });

  it('are none that are on their way', () => {
    expect(shown([sent()])).toBe('');
  });

  it('are the sent ones again where they were refused, or their letter is gone', () => {
    const letter = sent();
    expect(shown([{ ...letter, state: refused }])).toBe('un');
    expect(shown([])).toBe('un');
  });

  it('are those that were written since', () => {
    const letter = sent();
    saveDraft(place, 'deux');
    expect(shown([letter])).toBe('deux');
  });
});
