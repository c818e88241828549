/** Which sentences of a paragraph are chosen, as in a list of which one or several in a row can be. */

/** Numbers of sentences. All from one to the other are chosen. */
export interface SentenceChoice {
  /** Where the choice began. */
  anchor: number;
  /** The one that moves when the choice is widened. */
  active: number;
  /** The reader has pointed at one: before that, the choice is only where it begins. */
  isPointed: boolean;
}

export const FIRST_SENTENCE: SentenceChoice = { anchor: 0, active: 0, isPointed: false };

/** All of `count` sentences. */
export function wholeChoice(count: number): SentenceChoice {
  return { anchor: 0, active: Math.max(0, count - 1), isPointed: false };
}

export function isChosen({ anchor, active }: SentenceChoice, index: number): boolean {
  return Math.min(anchor, active) <= index && index <= Math.max(anchor, active);
}

/** What decides of a key press, and in which direction the sentences are written. */
export interface ChoiceKey {
  key: string;
  shiftKey: boolean;
  direction: 'ltr' | 'rtl';
}

/** The choice after a key; undefined where the key does not choose. With Shift, it is widened. */
export function keyedChoice(
  choice: SentenceChoice,
  { key, shiftKey, direction }: ChoiceKey,
  count: number,
): SentenceChoice | undefined {
  const forward = direction === 'ltr' ? 1 : -1;
  const target = targetOf(key, choice.active, forward, count - 1);
  if (target === undefined) return undefined;
  const active = Math.max(0, Math.min(target, count - 1));
  return { anchor: shiftKey ? choice.anchor : active, active, isPointed: false };
}

function targetOf(key: string, at: number, forward: 1 | -1, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'ArrowRight':
      return at + forward;
    case 'ArrowLeft':
      return at - forward;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * The choice after a tap on a sentence: the first tap chooses it, one on another goes on until there,
 * and one on what is chosen begins anew.
 */
export function pointedChoice(choice: SentenceChoice, index: number): SentenceChoice {
  const { anchor, active, isPointed } = choice;
  if (!isPointed || isChosen(choice, index)) {
    return { anchor: index, active: index, isPointed: true };
  }
  const [first, last] = [Math.min(anchor, active), Math.max(anchor, active)];
  return { anchor: index < first ? last : first, active: index, isPointed: true };
}
