import { describe, expect, it } from 'vitest';
import {
  isSafe,
  type KeyPress,
  SHORTCUTS,
  type ShortcutAction,
  shortcutOf,
} from '../../src/features/shortcuts/shortcut-map.ts';

function press(key: string, code: string, rest: Partial<KeyPress> = {}): KeyPress {
  const held = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return { key, code, ...held, repeat: false, isComposing: false, ...rest };
}

const SHIFT = { shiftKey: true };

type Case = [layout: string, press: KeyPress, action: ShortcutAction | undefined];

describe('a key is known by what it types', () => {
  it.each<Case>([
    ['QWERTY j', press('j', 'KeyJ'), 'next'],
    ['QWERTY k', press('k', 'KeyK'), 'previous'],
    ['QWERTY n', press('n', 'KeyN'), 'newer'],
    ['QWERTY u', press('u', 'KeyU'), 'unread'],
    ['QWERTY s', press('s', 'KeyS'), 'save'],
    ['QWERTY c', press('c', 'KeyC'), 'comments'],
    ['QWERTY t', press('t', 'KeyT'), 'theme'],
    ['QWERTY a', press('a', 'KeyA'), 'annotate'],
    ['QWERTY m', press('m', 'KeyM'), 'margin'],
    ['QWERTY ]', press(']', 'BracketRight'), 'nextPassage'],
    ['QWERTY [', press('[', 'BracketLeft'), 'previousPassage'],
    ['QWERTY {', press('{', 'BracketLeft', SHIFT), undefined],
    ['QWERTY /', press('/', 'Slash'), 'search'],
    ['QWERTY ?', press('?', 'Slash', SHIFT), 'help'],
    ['QWERTY +', press('+', 'Equal', SHIFT), 'larger'],
    ['QWERTY =', press('=', 'Equal'), 'larger'],
    ['QWERTY -', press('-', 'Minus'), 'smaller'],
    ['QWERTY 0', press('0', 'Digit0'), 'usual'],
    ['AZERTY ?', press('?', 'KeyM', SHIFT), 'help'],
    ['AZERTY /', press('/', 'Period', SHIFT), 'search'],
    ['AZERTY -', press('-', 'Digit6'), 'smaller'],
    ['AZERTY 0', press('0', 'Digit0', SHIFT), 'usual'],
    ['AZERTY a', press('a', 'KeyQ'), 'annotate'],
    ['AZERTY m', press('m', 'Semicolon'), 'margin'],
    ['AZERTY à', press('à', 'Digit0'), undefined],
    ['QWERTZ ?', press('?', 'Minus', SHIFT), 'help'],
    ['QWERTZ /', press('/', 'Digit7', SHIFT), 'search'],
    ['Dvorak j, where QWERTY has c', press('j', 'KeyC'), 'next'],
    ['numpad +', press('+', 'NumpadAdd'), 'larger'],
    ['numpad -', press('-', 'NumpadSubtract'), 'smaller'],
    ['numpad 0', press('0', 'Numpad0'), 'usual'],
    ['Escape', press('Escape', 'Escape'), 'close'],
    ['Caps Lock', press('J', 'KeyJ'), 'next'],
    ['Caps Lock and Shift', press('j', 'KeyJ', SHIFT), 'next'],
    ['Shift', press('J', 'KeyJ', SHIFT), undefined],
    ['Enter, which the link has', press('Enter', 'Enter'), undefined],
    ['a key without a shortcut', press('x', 'KeyX'), undefined],
    ['a dead key', press('Dead', 'Slash'), undefined],
  ])('%s', (_, given, action) => {
    expect(shortcutOf(given)).toBe(action);
  });
});

describe('on other scripts it is known by its place', () => {
  it.each<Case>([
    ['Arabic ت', press('ت', 'KeyJ'), 'next'],
    ['Arabic ن', press('ن', 'KeyK'), 'previous'],
    ['Arabic ى', press('ى', 'KeyN'), 'newer'],
    ['Arabic ع', press('ع', 'KeyU'), 'unread'],
    ['Arabic س', press('س', 'KeyS'), 'save'],
    ['Arabic ؤ', press('ؤ', 'KeyC'), 'comments'],
    ['Arabic ف', press('ف', 'KeyT'), 'theme'],
    ['Arabic ظ', press('ظ', 'Slash'), 'search'],
    ['Arabic ؟', press('؟', 'Slash', SHIFT), 'help'],
    ['Arabic ؟ elsewhere', press('؟', 'Comma', SHIFT), 'help'],
    ['Arabic ش', press('ش', 'KeyA'), 'annotate'],
    ['Arabic ة', press('ة', 'KeyM'), 'margin'],
    ['Arabic د', press('د', 'BracketRight'), 'nextPassage'],
    ['Arabic ج', press('ج', 'BracketLeft'), 'previousPassage'],
    ['Arabic ] with Shift', press(']', 'KeyD', SHIFT), 'nextPassage'],
    ['Arabic ٠', press('٠', 'Digit0'), 'usual'],
    ['Arabic numpad ٠', press('٠', 'Numpad0'), 'usual'],
    ['Arabic with Shift', press('ـ', 'KeyJ', SHIFT), undefined],
    ['Arabic لا, two letters on KeyB', press('لا', 'KeyB'), undefined],
    ['Russian о', press('о', 'KeyJ'), 'next'],
    ['Greek ξ', press('ξ', 'KeyJ'), 'next'],
    ['Ctrl+K on an Arabic layout', press('ن', 'KeyK', { ctrlKey: true }), 'search'],
  ])('%s', (_, given, action) => {
    expect(shortcutOf(given)).toBe(action);
  });
});

describe('modifiers', () => {
  it.each<Case>([
    ['Ctrl+K', press('k', 'KeyK', { ctrlKey: true }), 'search'],
    ['⌘K', press('k', 'KeyK', { metaKey: true }), 'search'],
    ['Ctrl+K with Caps Lock', press('K', 'KeyK', { ctrlKey: true }), 'search'],
    ['Ctrl+Shift+K', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), undefined],
    ['Ctrl+⌘+K', press('k', 'KeyK', { ctrlKey: true, metaKey: true }), undefined],
    ['Ctrl+S', press('s', 'KeyS', { ctrlKey: true }), undefined],
    ['⌘C', press('c', 'KeyC', { metaKey: true }), undefined],
    ['Ctrl++', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), undefined],
    ['Alt+J', press('j', 'KeyJ', { altKey: true }), undefined],
    ['AltGr', press('/', 'Digit7', { altKey: true, ctrlKey: true }), undefined],
    ['Ctrl+]', press(']', 'BracketRight', { ctrlKey: true }), undefined],
    ['⌘[', press('[', 'BracketLeft', { metaKey: true }), undefined],
    ['⌘Option+[', press('[', 'Digit5', { metaKey: true, altKey: true }), undefined],
    ['Alt+د', press('د', 'BracketRight', { altKey: true }), undefined],
  ])('%s', (_, given, action) => {
    expect(shortcutOf(given)).toBe(action);
  });
});

describe('brackets are typed as a layout has them', () => {
  const altGr = { altKey: true, ctrlKey: true };
  const option = { altKey: true, shiftKey: true };
  it.each<Case>([
    ['AZERTY ] on Windows', press(']', 'Minus', altGr), 'nextPassage'],
    ['AZERTY [ on Windows', press('[', 'Digit5', altGr), 'previousPassage'],
    ['AZERTY ] on Linux', press(']', 'Minus'), 'nextPassage'],
    ['AZERTY [ on a Mac', press('[', 'Digit5', option), 'previousPassage'],
    ['QWERTZ ] on Windows', press(']', 'Digit9', altGr), 'nextPassage'],
    ['QWERTZ [ on a Mac', press('[', 'Digit5', { altKey: true }), 'previousPassage'],
  ])('%s', (_, given, action) => {
    expect(shortcutOf(given)).toBe(action);
    expect(isSafe(given)).toBe(false);
  });
});

describe('a key that is held', () => {
  it.each<Case>([
    ['goes on with headlines', press('j', 'KeyJ', { repeat: true }), 'next'],
    ['goes on with the size', press('-', 'Minus', { repeat: true }), 'smaller'],
    ['goes on with passages', press(']', 'BracketRight', { repeat: true }), 'nextPassage'],
    ['opens one form', press('a', 'KeyA', { repeat: true }), undefined],
    ['saves once', press('s', 'KeyS', { repeat: true }), undefined],
    ['shows new headlines once', press('n', 'KeyN', { repeat: true }), undefined],
    ['filters once', press('u', 'KeyU', { repeat: true }), undefined],
    ['changes the theme once', press('t', 'KeyT', { repeat: true }), undefined],
  ])('%s', (_, given, action) => {
    expect(shortcutOf(given)).toBe(action);
  });
});

it('says nothing while a word is being composed', () => {
  expect(shortcutOf(press('j', 'KeyJ', { isComposing: true }))).toBeUndefined();
  expect(shortcutOf(press('Escape', 'Escape', { isComposing: true }))).toBeUndefined();
});

it('needs an off switch for keys that write, and for those only', () => {
  expect(isSafe(press('j', 'KeyJ'))).toBe(false);
  expect(isSafe(press('?', 'Slash', SHIFT))).toBe(false);
  expect(isSafe(press('k', 'KeyK', { ctrlKey: true }))).toBe(true);
  expect(isSafe(press('Escape', 'Escape'))).toBe(true);
});

it('gives every key one meaning', () => {
  const keys = SHORTCUTS.flatMap((shortcut): readonly string[] => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
