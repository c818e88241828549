import { describe, expect, it, vi } from 'vitest';
import { findLetters } from '../../src/features/comments/outbox/find-letters.ts';
import { createLetterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { outboxSlot } from '../../src/features/comments/outbox/outbox-slot.ts';
import { un } from './letter-samples.ts';

describe('letters that nobody noted', () => {
  it.each([
    ['the browser ended before', () => localStorage.clear()],
    ['another tab noted wrongly', () => outboxSlot.write(false)],
  ])('are found where %s', async (_, forget) => {
    await createLetterStore().putLetter(un);
    forget();
    await findLetters();
    expect(outboxSlot.read()).toBe(true);
  });

  it('are found where there is no room to note them', async () => {
    await createLetterStore().putLetter(un);
    localStorage.clear();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await findLetters();
    expect(outboxSlot.read()).toBe(true);
    vi.restoreAllMocks();
    outboxSlot.write(false);
  });

  it('are looked for in no database of a reader who never wrote', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    await findLetters();
    expect(opened).not.toHaveBeenCalled();
    expect(outboxSlot.read()).toBe(false);
  });

  it('are looked for without a word where databases are refused', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'SecurityError'));
    await findLetters();
    expect(outboxSlot.read()).toBe(false);
  });
});
