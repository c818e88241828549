/**
 * The one store of what must outlive a reload: typed, versioned, validated slots in localStorage.
 * What cannot be read is no crash, and is put aside before it is written over; where storage is
 * refused or full, a slot lives as long as the page.
 */
const PREFIX = 'le-fil:';

export interface SlotDefinition<T> {
  name: string;
  /** Raised when the value's shape changes; other versions go through `migrate`. */
  version: number;
  initial: T;
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
  /** Calls `onChange` after every write, here and in the reader's other tabs; returns the way out. */
  subscribe(onChange: () => void): () => void;
}

export function defineSlot<T>(definition: SlotDefinition<T>): Slot<T> {
  const { name, version, initial } = definition;
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
    const raw = getItem(key);
    if (raw !== cached.raw) cached = { raw, value: raw === null ? initial : parseRaw(raw) };
    return cached;
  };

  const store = (value: T): boolean => {
    const { raw, value: before } = load();
    if (raw !== null && before === undefined && !setItem(`${key}.aside`, raw)) return false;
    const next = JSON.stringify({ version, value });
    if (!setItem(key, next)) return false;
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

function getItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function setItem(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
