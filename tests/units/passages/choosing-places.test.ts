import { describe, expect, it } from 'vitest';
import { toolsPlace } from '../../../src/features/comments/passages/choosing/tools-place.ts';
import { scrollToSee } from '../../../src/features/comments/passages/choosing/visible-page.ts';

/** A part of a line: 20 high. */
const part = (left: number, right: number, top: number, height = 20) => ({
  left,
  right,
  top,
  bottom: top + height,
});

const room = {
  column: { left: 100, right: 700 },
  seen: { top: 72, bottom: 800 },
  size: { width: 300, height: 44 },
};

describe('the tools of a selection', () => {
  it('stand ten pixels above the middle of its first line', () => {
    const parts = [part(300, 500, 400), part(100, 700, 430)];
    expect(toolsPlace({ ...room, parts })).toEqual({
      left: 250,
      top: 400 - 10 - 44,
      tip: 150,
      side: 'above',
    });
  });

  it('take the pieces of a line as one', () => {
    const parts = [part(300, 350, 402), part(350, 450, 396, 28), part(450, 500, 402)];
    expect(toolsPlace({ ...room, parts })).toMatchObject({ left: 250, top: 396 - 54 });
  });

  it.each([
    ['at its start', part(100, 140, 400), 100, 20],
    ['at its end', part(660, 700, 400), 400, 280],
    ['at its very edge', part(100, 104, 400), 100, 14],
    ['where a line goes over it', part(0, 160, 400), 100, 30],
  ])('stay in the column of the text, %s, and point to the words', (_, line, left, tip) => {
    expect(toolsPlace({ ...room, parts: [line] })).toMatchObject({ left, tip });
  });

  it('stand below the last line where there is no room above', () => {
    const parts = [part(100, 700, 80), part(100, 200, 110)];
    expect(toolsPlace({ ...room, parts })).toEqual({
      left: 100,
      top: 130 + 10,
      tip: 50,
      side: 'below',
    });
  });

  it('stand below where the selection began far above', () => {
    const parts = [part(100, 700, -900), part(100, 200, 300)];
    expect(toolsPlace({ ...room, parts })).toMatchObject({ top: 330, side: 'below' });
  });

  it('stand over words that fill the window', () => {
    const parts = [part(100, 700, -900), part(100, 700, 2000)];
    expect(toolsPlace({ ...room, parts })).toMatchObject({ top: 82, side: 'over' });
  });

  it('stand over words that go on from below the masthead to below the window', () => {
    const parts = [part(100, 700, 80), part(100, 700, 790)];
    expect(toolsPlace({ ...room, parts })).toMatchObject({ top: 82, side: 'over' });
  });

  it.each([
    ['above words that are further down', 1000, 1000 - 54, 'above'],
    ['below words that are further up', -500, -480 + 10, 'below'],
  ])('wait %s', (_, at, top, side) => {
    expect(toolsPlace({ ...room, parts: [part(100, 200, at)] })).toMatchObject({ top, side });
  });

  it('have no place where nothing is drawn', () => {
    expect(toolsPlace({ ...room, parts: [] })).toBeUndefined();
    expect(toolsPlace({ ...room, parts: [part(100, 100, 400)] })).toBeUndefined();
  });
});

describe('what is to be seen', () => {
  const seen = { top: 100, bottom: 500 };
  it.each([
    ['stays where it is seen', { top: 100, bottom: 500 }, 0],
    ['comes down from above', { top: 40, bottom: 80 }, -60],
    ['comes up from below', { top: 480, bottom: 540 }, 40],
    ['is shown from its beginning where it is too long', { top: 200, bottom: 700 }, 100],
    ['is shown from its beginning, also from above', { top: -300, bottom: 700 }, -400],
  ])('%s', (_, wanted, distance) => {
    expect(scrollToSee(wanted, seen)).toBe(distance);
  });
});
