/**
 * A newsroom behind a bad network, a device that keeps letters, and tabs on it that are closed at any
 * moment. No timers: the clock stands still but for `pass`.
 */
import type { NewComment, PostedComment } from '../../src/api/model.ts';
import { SourceError, type SourceFault } from '../../src/api/source.ts';
import {
  byAge,
  isWaiting,
  type Letter,
  newLetter,
} from '../../src/features/comments/outbox/letter.ts';
import type { LetterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { msToNext } from '../../src/features/comments/outbox/letter-times.ts';
import { type SendingDesk, sendLetters } from '../../src/features/comments/outbox/send-letters.ts';

/** What becomes of a request: `late` is taken after its sender has given it up. */
export type Fate = 'taken' | 'lost before' | 'late' | 'lost after' | SourceFault;

export const ONLINE = { isOnline: true };

export const letterOf = (text: string, writtenAt = 0): Letter =>
  newLetter('a', { author: { name: 'Nadia', email: 'n@lefil.example' }, text }, writtenAt, text);

/** A letter that the newsroom may have. */
export const outLetterOf = (text: string): Letter => {
  const letter = letterOf(text);
  return { ...letter, state: { kind: 'waiting', attempts: 0, notBefore: 0, isOut: true } };
};

/** Takes one comment for each key, as the contract says. */
export class FakeNewsroom {
  fates: Fate[] = [];
  status: PostedComment['status'] = 'published';
  /** The words of each request that came, taken or not. */
  readonly asked: string[] = [];
  readonly taken: NewComment[] = [];
  readonly #answers = new Map<string, PostedComment>();
  #late: (() => void)[] = [];

  async post(comment: NewComment, key: string): Promise<PostedComment> {
    this.asked.push(comment.text);
    const fate = this.fates.shift() ?? 'taken';
    this.hurry();
    if (typeof fate === 'object') throw new SourceError('/comments', fate);
    if (fate === 'late') this.#late.push(() => this.#take(comment, key));
    const answer = fate === 'taken' || fate === 'lost after' ? this.#take(comment, key) : undefined;
    if (answer && fate === 'taken') return answer;
    throw new SourceError('/comments', { kind: 'unreachable' });
  }
  /** What was late is taken now. */
  hurry(): void {
    for (const take of this.#late.splice(0)) take();
  }
  #take(comment: NewComment, key: string): PostedComment {
    const id = `c${this.taken.length}`;
    const answer = this.#answers.get(key) ?? answerTo(comment, id, this.status);
    if (!this.#answers.has(key)) this.taken.push(comment);
    this.#answers.set(key, answer);
    return answer;
  }
}

export function answerTo(
  comment: NewComment,
  id: string,
  status: PostedComment['status'] = 'published',
): PostedComment {
  return {
    id,
    articleId: 'a',
    author: { name: comment.author.name },
    postedAt: '2025-04-23T15:30:00+01:00',
    status,
    body: [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', text: comment.text }] }],
    manageToken: `manage-${id}`,
  };
}

/** What a device keeps, without a database; `tell` says that another tab has changed something. */
export interface MemoryStore extends LetterStore {
  all(): Letter[];
  tell(): void;
}

export function createMemoryStore(letters: readonly Letter[] = []): MemoryStore {
  const kept = new Map(letters.map((letter) => [letter.key, letter]));
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const changeLetter: LetterStore['changeLetter'] = async (key, change) => {
    const current = kept.get(key);
    const next = change(current);
    if (next) kept.set(key, next);
    else kept.delete(key);
    if (next !== current) tell();
    return true;
  };
  return {
    all: () => [...kept.values()],
    tell,
    readLetters: async () => [...kept.values()].sort(byAge),
    readLetter: async (key) => kept.get(key),
    changeLetter,
    putLetter: (letter) => changeLetter(letter.key, () => letter),
    removeLetter: (key) => changeLetter(key, () => undefined),
    isDurable: () => true,
    subscribeLetters(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** One holder at a time; one that is gone holds nothing. */
export function createLock(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

export interface World {
  newsroom: FakeNewsroom;
  store: MemoryStore;
  now: number;
}

export function createWorld(letters: readonly Letter[]): World {
  return { newsroom: new FakeNewsroom(), store: createMemoryStore(letters), now: 1_000_000 };
}

/** A tab that sends. Each of its steps waits for `step`; where that never comes, the tab is gone. */
export function deskIn(
  world: World,
  step: () => Promise<void> = async () => {},
  inTurn: SendingDesk['inTurn'] = (work) => work(),
): SendingDesk {
  const { newsroom, store } = world;
  const stepwise = async <T>(work: () => Promise<T>): Promise<T> => {
    await step();
    const settled = await work().then(
      (value) => () => value,
      (error) => () => {
        throw error;
      },
    );
    await step();
    return settled();
  };
  return {
    source: {
      postComment: (_article, comment, key) => stepwise(() => newsroom.post(comment, key)),
    },
    store: {
      readLetters: () => stepwise(() => store.readLetters()),
      changeLetter: (key, change) => stepwise(() => store.changeLetter(key, change)),
    },
    now: () => world.now,
    random: () => 0.5,
    inTurn,
  };
}

/** Sends, and waits for what has to wait, `rounds` times or until nothing waits any more. */
export async function keepSending(world: World, desk: SendingDesk, rounds = 50): Promise<void> {
  for (let count = 0; count < rounds && world.store.all().some(isWaiting); count += 1) {
    await sendLetters(desk, ONLINE, new AbortController().signal);
    world.now += msToNext(world.store.all(), world.now, ONLINE) ?? 0;
  }
}
