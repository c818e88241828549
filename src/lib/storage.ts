/**
 * The one store of what must outlive a reload: typed, versioned, validated slots in localStorage, or in
 * sessionStorage where they end with the visit.
 * What cannot be read is no crash, and is put aside before it is written over; where storage is
 * refused or full, a slot lives as long as the page.
 */
const PREFIX = 'le-fil:';

export interface SlotDefinition<T> {
  name: string;
  /** Raised when the value's shape changes; other versions go through `migrate`. */
  version: number;
  initial: T;
  /** True where the value goes when the reader closes the tab, and no other tab has it. */
  isOfVisit?: boolean;
  /** The value, or undefined where `stored` is none. */
  parse(stored: unknown): T | undefined;
  /** The value that an older version had, or undefined to put it aside. */
  migrate?(stored: unknown, version: number): T | undefined;
}

export interface Slot<T> {
  /** What a device has that has stored nothing. */
  initial: T;
  /** The same reference until the stored value changes. */
  read(): T;
  /** Gives false where the value is kept only as long as the page. */
  write(next: T): boolean;
  /** False where what `read` gives would not outlive the page. */
  isStored(): boolean;
  /** Calls `onChange` after every write, here and in the reader's other tabs; returns the way out. */
  subscribe(onChange: () => void): () => void;
}

export function defineSlot<T>(definition: SlotDefinition<T>): Slot<T> {
  const { name, version, initial, isOfVisit = false } = definition;
  const key = PREFIX + name;
  const listeners = new Set<() => void>();
  let cached: { raw: string | null; value: T | undefined } = { raw: null, value: initial };
  let unstored: { value: T } | undefined;

  const parseRaw = (raw: string): T | undefined => {
    try {
      const envelope: unknown = JSON.parse(raw);
      if (typeof envelope !== 'object' || envelope === null) return undefined;
      if (!('version' in envelope) || !('value' in envelope)) return undefined;
      if (envelope.version === version) return definition.parse(envelope.value);
      if (typeof envelope.version !== 'number') return undefined;
      return definition.migrate?.(envelope.value, envelope.version);
    } catch {
      return undefined;
    }
  };

  const load = () => {
    const raw = getItem(key, isOfVisit);
    if (raw !== cached.raw) cached = { raw, value: raw === null ? initial : parseRaw(raw) };
    return cached;
  };

  const store = (value: T): boolean => {
    const { raw, value: before } = load();
    if (raw !== null && before === undefined && !setItem(`${key}.aside`, raw, isOfVisit))
      return false;
    const next = JSON.stringify({ version, value });
    if (!setItem(key, next, isOfVisit)) return false;
    cached = { raw: next, value };
    return true;
  };

  return {
    initial,
    read: () => (unstored ? unstored.value : (load().value ?? initial)),
    write(next) {
      const isStored = store(next);
      unstored = isStored ? undefined : { value: next };
      for (const listener of listeners) listener();
      return isStored;
    },
    isStored: () => unstored === undefined,
    subscribe(onChange) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) onChange();
      };
      listeners.add(onChange);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

function getItem(key: string, isOfVisit: boolean): string | null {
  try {
    return areaOf(isOfVisit).getItem(key);
  } catch {
    return null;
  }
}

function setItem(key: string, value: string, isOfVisit: boolean): boolean {
  try {
    areaOf(isOfVisit).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** @throws where the reader's settings refuse it */
function areaOf(isOfVisit: boolean): Storage {
  return isOfVisit ? sessionStorage : localStorage;
}
