/**
 * What single keys do. A key is known by what it types, so that every Latin layout has its own
 * « ? », « + » and « j »; on other scripts a letter is known by its place on the keyboard.
 */
/** In the order of the help sheet. `keys` are values of `KeyboardEvent.key`, the first one shown. */
export const SHORTCUTS = [
  { action: 'next', keys: ['j'] },
  { action: 'previous', keys: ['k'] },
  { action: 'newer', keys: ['n'] },
  { action: 'unread', keys: ['u'] },
  { action: 'save', keys: ['s'] },
  { action: 'comments', keys: ['c'] },
  { action: 'annotate', keys: ['a'] },
  { action: 'nextPassage', keys: [']'] },
  { action: 'previousPassage', keys: ['['] },
  { action: 'margin', keys: ['m'] },
  { action: 'search', keys: ['/'] },
  // « + » without its Shift
  { action: 'larger', keys: ['+', '='] },
  { action: 'smaller', keys: ['-'] },
  { action: 'usual', keys: ['0'] },
  { action: 'theme', keys: ['t'] },
  { action: 'help', keys: ['?', '؟'] },
  { action: 'close', keys: ['Escape'] },
] as const satisfies { action: string; keys: readonly string[] }[];

export type ShortcutAction = (typeof SHORTCUTS)[number]['action'];

/** What of a `KeyboardEvent` decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>;

const ACTIONS = new Map<string, ShortcutAction>(
  SHORTCUTS.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)),
);

/** These go on while their key is held; the others are done once. */
const REPEATED: readonly ShortcutAction[] = [
  'next',
  'previous',
  'nextPassage',
  'previousPassage',
  'larger',
  'smaller',
];

const NO_LATIN = /^[\u0250-\u{10FFFF}]+$/u;

/** Where the keys stand on the common keyboard (UI Events KeyboardEvent code Values, 3.1.1). */
const PLACES: Record<string, [plain: string, shifted: string]> = {
  Slash: ['/', '?'],
  Equal: ['=', '+'],
  Minus: ['-', '_'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Digit0: ['0', ')'],
  Numpad0: ['0', '0'],
};

/** What a press asks for, wherever the focus is; undefined where it is not ours. */
export function shortcutOf(press: KeyPress): ShortcutAction | undefined {
  if (press.isComposing) return undefined;
  const key = typedKey(press);
  if (press.altKey) {
    // Many layouts type brackets with AltGr, which Windows tells as Ctrl and Alt, or with Option.
    if (!/[[\]]/.test(press.key) || press.metaKey) return undefined;
  } else if (press.ctrlKey || press.metaKey) {
    return key === 'k' && press.ctrlKey !== press.metaKey && !press.shiftKey ? 'search' : undefined;
  }
  const action = ACTIONS.get(key);
  return action && press.repeat && !REPEATED.includes(action) ? undefined : action;
}

/** Whether a press types no character, so that it needs no off switch (WCAG 2.1.4). */
export function isSafe(press: KeyPress): boolean {
  return ((press.ctrlKey || press.metaKey) && !press.altKey) || press.key === 'Escape';
}

/** The key on a Latin layout: Caps Lock makes no difference, Shift does. */
function typedKey({ key, code, shiftKey }: KeyPress): string {
  if (ACTIONS.has(key)) return key;
  if (!NO_LATIN.test(key)) return shiftKey ? key : key.toLowerCase();
  const place = PLACES[code];
  if (place) return place[shiftKey ? 1 : 0];
  return /^Key[A-Z]$/.test(code) && !shiftKey ? code.slice(3).toLowerCase() : key;
}
