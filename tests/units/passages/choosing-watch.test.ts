import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSelection } from '../../../src/features/comments/passages/choosing/watch-selection.ts';

const told = { onRest: vi.fn(), onGone: vi.fn() };
let end: () => void;

const paragraph = () => document.querySelector('p') ?? document.body;
const tool = () => document.querySelector('button') ?? document.body;
const does = (type: string, on: EventTarget = paragraph()) =>
  on.dispatchEvent(new Event(type, { bubbles: true }));

/** The reader's selection has these ends; the page is told as browsers tell it. */
function select(from: number, to: number): void {
  const [node] = paragraph().childNodes;
  if (node) document.getSelection()?.setBaseAndExtent(node, from, node, to);
  does('selectionchange', document);
}

/** All that waits has had its time. */
const rest = () => vi.runAllTimers();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<p>Des mots.</p><div data-keeps-selection><button>Copier</button></div>';
  end = watchSelection(told);
});

afterEach(() => {
  end();
  vi.clearAllMocks();
  vi.useRealTimers();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('a selection is made', () => {
  it('when the pointer is let go, and told once', () => {
    does('pointerdown');
    select(0, 2);
    select(0, 3);
    rest();
    expect(told.onRest).not.toHaveBeenCalled();
    does('pointerup');
    rest();
    expect(told.onRest).toHaveBeenCalledOnce();
    does('pointerdown');
    does('pointerup');
    rest();
    expect(told.onRest).toHaveBeenCalledOnce();
  });

  it('when the key is let go', () => {
    does('keydown');
    select(0, 2);
    rest();
    expect(told.onRest).not.toHaveBeenCalled();
    does('keyup');
    rest();
    expect(told.onRest).toHaveBeenCalledOnce();
  });

  it('when a finger’s selection rests, which has no end of its own', () => {
    does('pointerdown');
    does('pointercancel');
    select(0, 2);
    select(0, 3);
    rest();
    expect(told.onRest).toHaveBeenCalledOnce();
  });

  it('when the reader goes to another window with a key down', () => {
    does('keydown');
    select(0, 2);
    does('blur', window);
    rest();
    expect(told.onRest).toHaveBeenCalledOnce();
  });
});

describe('a selection is gone', () => {
  it('at once', () => {
    select(0, 3);
    does('pointerdown');
    expect(told.onGone).not.toHaveBeenCalled();
    select(1, 1);
    expect(told.onGone).toHaveBeenCalledOnce();
  });

  it('not by a tap on its tools, but by the next one elsewhere', () => {
    select(0, 3);
    rest();
    does('pointerdown', tool());
    select(1, 1);
    does('pointerup', tool());
    rest();
    expect(told.onGone).not.toHaveBeenCalled();
    expect(told.onRest).toHaveBeenCalledOnce();
    does('pointerdown');
    expect(told.onGone).toHaveBeenCalledOnce();
  });
});

it('says nothing after its end', () => {
  select(0, 3);
  end();
  rest();
  select(1, 1);
  expect(told.onRest).not.toHaveBeenCalled();
  expect(told.onGone).not.toHaveBeenCalled();
});
