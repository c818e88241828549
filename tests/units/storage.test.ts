import { describe, expect, it, vi } from 'vitest';
import { defineSlot } from '../../src/lib/storage.ts';
import { EMPTY, type Note, noteSlot } from './note-slot.ts';

function storedUnder(key: string): unknown {
  return JSON.parse(localStorage.getItem(key) ?? 'null');
}

function refuse(operation: 'getItem' | 'setItem', problem: string) {
  vi.spyOn(Storage.prototype, operation).mockImplementation(() => {
    throw new DOMException(problem, problem);
  });
}

describe('a slot', () => {
  it('has its initial value until something is written', () => {
    expect(noteSlot().slot.read()).toBe(EMPTY);
  });

  it('keeps what is written, with its version, for the next page', () => {
    const { slot, key } = noteSlot();
    expect(slot.write({ text: 'à suivre' })).toBe(true);
    expect(slot.read()).toEqual({ text: 'à suivre' });
    expect(storedUnder(key)).toEqual({ version: 2, value: { text: 'à suivre' } });
  });

  it('gives the same reference until the value changes', () => {
    const { slot, key } = noteSlot();
    localStorage.setItem(key, JSON.stringify({ version: 2, value: { text: 'one' } }));
    const first = slot.read();
    expect(slot.read()).toBe(first);
    localStorage.setItem(key, JSON.stringify({ version: 2, value: { text: 'two' } }));
    expect(slot.read()).toEqual({ text: 'two' });
  });

  it('is initial again once the reader erased the storage', () => {
    const { slot } = noteSlot();
    slot.write({ text: 'gone' });
    localStorage.clear();
    expect(slot.read()).toBe(EMPTY);
  });
});

describe('what an older version stored', () => {
  it('is migrated, and stored anew with the next write', () => {
    const { slot, key } = noteSlot();
    localStorage.setItem(key, JSON.stringify({ version: 1, value: 'bare' }));
    expect(slot.read()).toEqual({ text: 'bare' });
    slot.write({ text: 'new' });
    expect(localStorage.getItem(`${key}.aside`)).toBeNull();
    expect(storedUnder(key)).toEqual({ version: 2, value: { text: 'new' } });
  });
});

describe('what cannot be read', () => {
  const envelope = (version: unknown, value: unknown) => JSON.stringify({ version, value });
  const cases: [name: string, raw: string][] = [
    ['no JSON', '{"version":2,'],
    ['no envelope', '"text"'],
    ['null', 'null'],
    ['no version', JSON.stringify({ value: { text: 'lost' } })],
    ['a version that is no number', envelope('2', { text: 'lost' })],
    ['no value', JSON.stringify({ version: 2 })],
    ['a value of another shape', envelope(2, { text: 7 })],
    ['an older version that nobody knows', envelope(1, { text: 'lost' })],
    ['a newer version', envelope(3, { words: 'from tomorrow' })],
  ];

  it.each(cases)(
    '%s gives the initial value, and is put aside before it is written over',
    (_, raw) => {
      const { slot, key } = noteSlot();
      localStorage.setItem(key, raw);
      expect(slot.read()).toBe(EMPTY);
      expect(localStorage.getItem(key)).toBe(raw);
      slot.write({ text: 'goes on' });
      expect(slot.read()).toEqual({ text: 'goes on' });
      expect(localStorage.getItem(`${key}.aside`)).toBe(raw);
    },
  );

  it('is put aside each time under a name of its own, and once where it is the same', () => {
    const { slot, key } = noteSlot();
    for (const raw of ['torn', 'torn too', 'torn', 'torn again']) {
      localStorage.setItem(key, raw);
      slot.write({ text: 'goes on' });
    }
    const aside = ['.aside', '.aside-2', '.aside-3', '.aside-4'].map((suffix) =>
      localStorage.getItem(key + suffix),
    );
    expect(aside).toEqual(['torn', 'torn too', 'torn again', null]);
  });

  it('is not written over where too much was put aside', () => {
    const { slot, key } = noteSlot();
    for (let n = 1; n <= 5; n += 1) {
      localStorage.setItem(key, `torn ${n}`);
      expect(slot.write({ text: 'goes on' })).toBe(true);
    }
    localStorage.setItem(key, 'torn 6');
    expect(slot.write({ text: 'for now' })).toBe(false);
    expect(slot.read()).toEqual({ text: 'for now' });
    expect(localStorage.getItem(key)).toBe('torn 6');
    expect(localStorage.getItem(`${key}.aside`)).toBe('torn 1');
  });

  it.each(['parse', 'migrate'] as const)('is put aside as well where `%s` throws', (step) => {
    const fail = () => {
      throw new TypeError('not what it was');
    };
    const slot = defineSlot<Note>({
      name: `throws-${step}`,
      version: 2,
      initial: EMPTY,
      parse: fail,
      migrate: fail,
    });
    const raw = envelope(step === 'parse' ? 2 : 1, {});
    localStorage.setItem(`le-fil:throws-${step}`, raw);
    expect(slot.read()).toBe(EMPTY);
    slot.write({ text: 'goes on' });
    expect(localStorage.getItem(`le-fil:throws-${step}.aside`)).toBe(raw);
  });
});

describe('where nothing can be stored', () => {
  it('a slot lives as long as the page, and says so', () => {
    refuse('getItem', 'SecurityError');
    refuse('setItem', 'SecurityError');
    const { slot } = noteSlot();
    expect(slot.read()).toBe(EMPTY);
    expect(slot.write({ text: 'for now' })).toBe(false);
    expect(slot.read()).toEqual({ text: 'for now' });
  });

  it('a full storage keeps the last value it took, and the page the latest', () => {
    const { slot, key } = noteSlot();
    slot.write({ text: 'short' });
    refuse('setItem', 'QuotaExceededError');
    expect(slot.write({ text: 'long' })).toBe(false);
    expect(slot.read()).toEqual({ text: 'long' });
    expect(storedUnder(key)).toEqual({ version: 2, value: { text: 'short' } });
  });

  it('the page and the storage agree again as soon as there is room', () => {
    const { slot, key } = noteSlot();
    refuse('setItem', 'QuotaExceededError');
    slot.write({ text: 'waits' });
    vi.restoreAllMocks();
    expect(slot.write({ text: 'fits' })).toBe(true);
    expect(slot.read()).toEqual({ text: 'fits' });
    expect(storedUnder(key)).toEqual({ version: 2, value: { text: 'fits' } });
  });

  it('what cannot be put aside is not written over', () => {
    const { slot, key } = noteSlot();
    localStorage.setItem(key, 'torn');
    const { setItem } = Storage.prototype;
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation((name, value) => {
      if (name.includes('.aside')) throw new DOMException('no room', 'QuotaExceededError');
      setItem.call(localStorage, name, value);
    });
    expect(slot.write({ text: 'waits' })).toBe(false);
    expect(slot.read()).toEqual({ text: 'waits' });
    expect(localStorage.getItem(key)).toBe('torn');
    full.mockRestore();
    slot.write({ text: 'after' });
    expect(localStorage.getItem(`${key}.aside`)).toBe('torn');
  });
});

describe('an update', () => {
  const set = (part: string, value: string) => (current: Record<string, string>) => ({
    ...current,
    [part]: value,
  });
  const mapSlot = (name: string) =>
    defineSlot<Record<string, string>>({
      name,
      version: 1,
      initial: {},
      parse: (stored) =>
        typeof stored === 'object' && stored !== null
          ? Object.fromEntries(Object.entries(stored).map(([part, one]) => [part, `${one}`]))
          : undefined,
    });

  it('changes what another tab has stored meanwhile', () => {
    const here = mapSlot('updated-here');
    here.update('a', set('a', 'here'));
    localStorage.setItem('le-fil:updated-here', '{"version":1,"value":{"a":"here","b":"there"}}');
    here.update('a', set('a', 'here again'));
    expect(here.read()).toEqual({ a: 'here again', b: 'there' });
  });

  it('that could not be stored goes over what others store, and with the next one', () => {
    const here = mapSlot('updated-full');
    const other = mapSlot('updated-full');
    refuse('setItem', 'QuotaExceededError');
    expect(here.update('a', set('a', 'one'))).toBe(false);
    expect(here.update('a', set('a', 'two'))).toBe(false);
    vi.restoreAllMocks();
    other.update('b', set('b', 'there'));
    expect(here.read()).toEqual({ a: 'two', b: 'there' });
    expect(here.read()).toBe(here.read());
    expect(here.isStored()).toBe(false);
    expect(here.update('c', set('c', 'three'))).toBe(true);
    expect(other.read()).toEqual({ a: 'two', b: 'there', c: 'three' });
    expect(here.isStored()).toBe(true);
  });
});

describe('who listens', () => {
  it('hears every write of this page, stored or not, until it leaves', () => {
    const { slot } = noteSlot();
    const onChange = vi.fn();
    const leave = slot.subscribe(onChange);
    slot.write({ text: 'one' });
    refuse('setItem', 'QuotaExceededError');
    slot.write({ text: 'two' });
    expect(onChange).toHaveBeenCalledTimes(2);
    leave();
    slot.write({ text: 'three' });
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('hears the reader’s other tabs, and only of its own slot', () => {
    const { slot, key } = noteSlot();
    const onChange = vi.fn(() => slot.read());
    const leave = slot.subscribe(onChange);
    localStorage.setItem(key, JSON.stringify({ version: 2, value: { text: 'from there' } }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(onChange).toHaveReturnedWith({ text: 'from there' });
    window.dispatchEvent(new StorageEvent('storage', { key: `${key}.aside` }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'le-fil:other' }));
    expect(onChange).toHaveBeenCalledTimes(1);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(onChange).toHaveLastReturnedWith(EMPTY);
    leave();
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
