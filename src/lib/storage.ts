/**
 * The one store of what must outlive a reload: typed, versioned, validated slots in localStorage, or in
 * sessionStorage where they end with the visit.
 * What cannot be read is no crash, and is put aside before it is written over; where storage is
 * refused or full, what was changed lives as long as the page, over what is stored.
 */
const PREFIX = 'le-fil:';

/** What is put aside stays; with all of them taken, nothing is written over any more. */
const ASIDE = ['', '-2', '-3', '-4', '-5'];

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
  /**
   * Changes what is stored now, by whichever tab. Where that cannot be stored, the last change of each
   * `part` goes over what is stored until it can. Gives false there.
   */
  update(part: string, change: (current: T) => T): boolean;
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
  const unstored = new Map<string, (current: T) => T>();
  let latest: { stored: T; value: T } | undefined;

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

  const putAside = (raw: string) =>
    ASIDE.some((suffix) => {
      const name = `${key}.aside${suffix}`;
      const taken = getItem(name, isOfVisit) ?? (setItem(name, raw, isOfVisit) && raw);
      return taken === raw;
    });

  const store = (value: T): boolean => {
    const { raw, value: before } = load();
    if (raw !== null && before === undefined && !putAside(raw)) return false;
    const next = JSON.stringify({ version, value });
    if (!setItem(key, next, isOfVisit)) return false;
    cached = { raw: next, value };
    return true;
  };

  const read = () => {
    const stored = load().value ?? initial;
    if (unstored.size === 0) return stored;
    if (latest?.stored !== stored) {
      latest = { stored, value: [...unstored.values()].reduce((value, to) => to(value), stored) };
    }
    return latest.value;
  };

  const update = (part: string, change: (current: T) => T) => {
    unstored.delete(part);
    unstored.set(part, change);
    latest = undefined;
    const isStored = store(read());
    if (isStored) unstored.clear();
    for (const listener of listeners) listener();
    return isStored;
  };

  return {
    initial,
    read,
    write(next) {
      unstored.clear();
      return update('', () => next);
    },
    update,
    isStored: () => unstored.size === 0,
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
