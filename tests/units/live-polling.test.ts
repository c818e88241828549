import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  brief,
  connect,
  followList,
  holdClock,
  letGo,
  look,
  pass,
  refusal,
} from './follow-list.ts';

const POLLED = { pollSeconds: 20, stream: false };

beforeEach(holdClock);
afterEach(letGo);

describe('a list that is polled', () => {
  it('is asked for at the newsroom’s pace, and each minute where it has not said', async () => {
    const { asked, stop } = followList({ live: POLLED });
    await pass(65);
    expect(asked).toEqual([20, 40, 60]);
    stop();
    const other = followList({ live: null });
    await pass(125);
    expect(other.asked).toEqual([60, 120]);
    other.stop();
  });

  it('is asked for at once where nothing fresh is known', async () => {
    const { asked, titles, stop } = followList({ live: POLLED, isKnown: false });
    await pass(1);
    expect(asked).toEqual([0]);
    expect(titles()).toEqual(['c', 'b', 'a']);
    await pass(20);
    expect(asked).toEqual([0, 20]);
    stop();
  });

  it('has what came, changed and left, and tells what changed', async () => {
    const { newsroom, titles, changes, stop } = followList({ live: POLLED });
    newsroom.items = [brief('d', 4), brief('c', 3, { title: 'c*' }), brief('a', 1)];
    await pass(20);
    expect(titles()).toEqual(['d', 'c*', 'a']);
    expect(changes).toEqual([
      ['c', 'c*'],
      ['b', undefined],
    ]);
    await pass(60);
    expect(changes).toHaveLength(2);
    stop();
  });

  it('is asked for once more after a failure that may pass, then at longer and longer waits', async () => {
    const { newsroom, asked, titles, stop } = followList({ live: POLLED });
    newsroom.answer = () => Promise.reject(refusal(500));
    await pass(330);
    // Each of them twice, with a moment between.
    const waits = asked.filter((_, at) => at % 2 === 0);
    expect(asked.filter((_, at) => at % 2 === 1).map((at, n) => at - (waits[n] ?? 0))).toEqual(
      waits.map(() => expect.toBeOneOf([0, 1])),
    );
    expect(waits).toEqual([20, 61, 142, 303].map((at) => expect.closeTo(at, -0.5)));
    expect(titles()).toEqual(['c', 'b', 'a']);
    stop();
  });

  it('has its pace again after an answer', async () => {
    const { newsroom, asked, stop } = followList({ live: POLLED });
    newsroom.answer = () => Promise.reject(refusal(404));
    await pass(61);
    expect(asked).toEqual([20, 60]);
    delete newsroom.answer;
    await pass(80);
    expect(asked).toEqual([20, 60, 140]);
    await pass(40);
    expect(asked).toEqual([20, 60, 140, 160, 180]);
    stop();
  });

  it('is not asked for a second time while an answer is on its way, but anew after a rest', async () => {
    const { newsroom, asked, stop } = followList({ live: POLLED });
    newsroom.answer = () => new Promise(() => {});
    await pass(60);
    expect(asked).toEqual([20]);
    await look('hidden');
    await pass(30);
    await look('visible');
    await pass(60);
    expect(asked).toEqual([20, 90]);
    stop();
  });

  it('is left alone for as long as the newsroom asked, also across hiding and return', async () => {
    const { newsroom, asked, stop } = followList({ live: POLLED });
    newsroom.answer = () => Promise.reject(refusal(429, 100));
    await pass(30);
    expect(asked).toEqual([20]);
    delete newsroom.answer;
    await look('hidden');
    await pass(20);
    await look('visible');
    await connect(false);
    await connect(true);
    await pass(69);
    expect(asked).toEqual([20]);
    await look('hidden');
    await pass(10);
    await look('visible');
    expect(asked).toEqual([20, 129]);
    stop();
  });

  it('is asked for when that time is over', async () => {
    const { newsroom, asked, stop } = followList({ live: POLLED });
    newsroom.answer = () => Promise.reject(refusal(429, 100));
    await pass(119);
    expect(asked).toEqual([20]);
    await pass(1);
    expect(asked).toEqual([20, 120]);
    stop();
  });

  it('is left alone once nobody follows it', async () => {
    const { asked, stop } = followList({ live: POLLED });
    stop();
    await pass(100);
    await look('visible');
    expect(asked).toEqual([]);
  });
});

describe('a page that nobody looks at', () => {
  it.each([
    ['is hidden', () => look('hidden'), () => look('visible')],
    ['has no network', () => connect(false), () => connect(true)],
  ])('asks for nothing while it %s, and at once on return', async (_, leave, comeBack) => {
    const { asked, stop } = followList({ live: POLLED });
    await pass(10);
    await leave();
    await pass(500);
    expect(asked).toEqual([]);
    await comeBack();
    expect(asked).toEqual([510]);
    await pass(25);
    expect(asked).toEqual([510, 530]);
    stop();
  });

  it('asks for nothing on a return after a moment', async () => {
    const { asked, stop } = followList({ live: POLLED });
    await pass(18);
    await pass(4);
    expect(asked).toEqual([20]);
    await look('hidden');
    await pass(1);
    await look('visible');
    expect(asked).toEqual([20]);
    await pass(20);
    expect(asked).toEqual([20, 43]);
    stop();
  });

  it('needs both, sight and network', async () => {
    const { asked, stop } = followList({ live: POLLED });
    await pass(10);
    await look('hidden');
    await connect(false);
    await look('visible');
    await pass(60);
    expect(asked).toEqual([]);
    await connect(true);
    expect(asked).toEqual([70]);
    stop();
  });

  it.each([
    ['slept for hours', 2],
    ['has a clock that was put back', -1],
  ])('asks at once when the device %s', async (_, hours) => {
    const { asked, stop } = followList({ live: POLLED });
    await pass(7);
    vi.setSystemTime(Date.now() + hours * 3_600_000);
    await pass(1);
    expect(asked).toEqual([hours * 3600 + 8]);
    await pass(20);
    expect(asked).toHaveLength(2);
    stop();
  });
});
