import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  brief,
  comments,
  followList,
  followStream,
  headline,
  holdStreams,
  letGo,
  pass,
  withdrawn,
} from './follow-list.ts';

beforeEach(holdStreams);
afterEach(letGo);

describe('what a stream tells', () => {
  it('is in the list at once: new, edited, withdrawn, commented', async () => {
    const { listener, titles, headlines, changes, asked, stop } = await followStream();
    listener.onChange(headline(brief('d', 4), 1));
    listener.onChange(headline(brief('b', 2, { title: 'b*' }), 2));
    listener.onChange(withdrawn('a', 3));
    listener.onChange(comments('c', 7, 4));
    expect(titles()).toEqual(['d', 'c', 'b*']);
    expect(headlines()[1]?.commentCount).toBe(7);
    expect(changes).toEqual([
      ['b', 'b*'],
      ['a', undefined],
      ['c', 'c'],
    ]);
    expect(asked).toEqual([0]);
    stop();
  });

  it('late or twice changes nothing', async () => {
    const { listener, titles, changes, stop } = await followStream();
    listener.onChange(headline(brief('b', 2, { title: 'b2' }), 5));
    listener.onChange(headline(brief('b', 2, { title: 'b1' }), 4));
    listener.onChange(headline(brief('b', 2, { title: 'b2' }), 5));
    listener.onChange(withdrawn('b', 3));
    expect(titles()).toEqual(['c', 'b2', 'a']);
    expect(changes).toEqual([['b', 'b2']]);
    stop();
  });

  it('of comments is older or newer than another count, not than an edit', async () => {
    const { listener, headlines, stop } = await followStream();
    listener.onChange(comments('b', 3, 2));
    listener.onChange(comments('b', 2, 1));
    expect(headlines()[1]?.commentCount).toBe(3);
    stop();
  });

  it('counts anew when the newsroom has begun anew', async () => {
    const { listener, titles, stop } = await followStream();
    listener.onChange(headline(brief('b', 2, { title: 'b9' }), 9));
    listener.onBreak();
    listener.onOpen();
    await pass(1);
    listener.onChange(headline(brief('b', 2, { title: 'b1' }), 1));
    expect(titles()).toEqual(['c', 'b1', 'a']);
    stop();
  });

  it('outlasts an old copy of the newest page', async () => {
    const { listener, titles, asked, stop } = await followStream();
    await pass(10);
    listener.onChange(headline(brief('d', 4), 1));
    listener.onChange(withdrawn('c', 2));
    await pass(15);
    expect(asked).toEqual([0, 20]);
    expect(titles()).toEqual(['d', 'b', 'a']);
    stop();
  });

  it('of comments where no headline is known changes nothing', async () => {
    const { listener, titles, changes, stop } = await followStream();
    listener.onChange(comments('unknown', 3, 1));
    listener.onChange(withdrawn('unknown', 2));
    expect(titles()).toEqual(['c', 'b', 'a']);
    expect(changes).toEqual([]);
    stop();
  });

  it('before there is a list comes with the next page', async () => {
    const { stream, newsroom, titles, stop } = followList({ isKnown: false });
    newsroom.items = [brief('d', 4), ...newsroom.items];
    stream().listener.onChange(headline(brief('d', 4), 1));
    expect(titles()).toEqual([]);
    await pass(21);
    expect(titles()).toEqual(['d', 'c', 'b', 'a']);
    stop();
  });
});
