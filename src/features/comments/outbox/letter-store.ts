/**
 * The reader's letters, on the device where it keeps them, else as long as the page. Nothing here
 * rejects: what cannot be stored is kept in memory, and `isDurable` says so.
 */
import { byAge, type Letter } from './letter.ts';
import { loadLetter, loadLetters, storeChange } from './letter-database.ts';
import { outboxSlot } from './outbox-slot.ts';

const CHANNEL = 'le-fil-outbox';

export interface LetterStore {
  /** Oldest first. */
  readLetters(): Promise<Letter[]>;
  readLetter(key: string): Promise<Letter | undefined>;
  /** Adds it, or puts it in place of the one with its key. Gives false where it is kept only as long as the page. */
  putLetter(letter: Letter): Promise<boolean>;
  /**
   * Puts in place of a letter what `change` makes of it; undefined is none. Nothing comes in between.
   * Gives false where the change is kept only as long as the page. `change` may be called twice.
   */
  changeLetter(
    key: string,
    change: (current: Letter | undefined) => Letter | undefined,
  ): Promise<boolean>;
  removeLetter(key: string): Promise<boolean>;
  /** False where what is known of the letter would not outlive the page. */
  isDurable(key: string): boolean;
  /** Calls `onChange` after every change, here and in the reader's other tabs; returns the way out. */
  subscribeLetters(onChange: () => void): () => void;
}

export const letterStore = createLetterStore();

/** The memory of one page. */
export function createLetterStore(): LetterStore {
  const known = new Map<string, Letter>();
  /** The keys of letters that the device does not have as they are known, or has still. */
  const unstored = new Set<string>();
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const remember = (key: string, letter: Letter | undefined) => {
    if (letter) known.set(key, letter);
    else known.delete(key);
  };

  async function readLetters(): Promise<Letter[]> {
    const stored = await loadLetters().catch(() => [...known.values()]);
    const letters = stored.filter(({ key }) => !unstored.has(key));
    for (const key of unstored) letters.push(...[known.get(key) ?? []].flat());
    known.clear();
    for (const letter of letters) known.set(letter.key, letter);
    return letters.sort(byAge);
  }

  async function changeLetter(
    key: string,
    change: (current: Letter | undefined) => Letter | undefined,
  ): Promise<boolean> {
    let current = known.get(key);
    let next: Letter | undefined;
    try {
      await storeChange(key, (stored) => {
        current = unstored.has(key) ? known.get(key) : stored;
        next = change(current);
        return next;
      });
      unstored.delete(key);
    } catch {
      next = change(current);
      if (next !== current) unstored.add(key);
      if (next) outboxSlot.write(true);
    }
    if (next !== current) {
      remember(key, next);
      tell();
      tellOthers(channel);
    }
    return !unstored.has(key);
  }

  return {
    readLetters,
    changeLetter,
    async readLetter(key) {
      if (unstored.has(key)) return known.get(key);
      return await loadLetter(key).catch(() => known.get(key));
    },
    putLetter: (letter) => changeLetter(letter.key, () => letter),
    removeLetter: (key) => changeLetter(key, () => undefined),
    isDurable: (key) => !unstored.has(key),
    subscribeLetters(onChange) {
      const listener = () => onChange();
      listeners.add(listener);
      channel ??= openChannel();
      if (channel) channel.onmessage = tell;
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}

/** @param channel the page's own, where it has one: a page hears nothing of what it says there */
function tellOthers(channel: BroadcastChannel | undefined): void {
  const open = channel ?? openChannel();
  open?.postMessage(null);
  if (!channel) open?.close();
}

/** Undefined where the browser has none, or refuses it with all site data. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  } catch {
    return undefined;
  }
}
