/**
 * What changed of what readers see: the log from which a stream resumes, and those who listen to it.
 * The log is bounded, as a real newsroom's is.
 */
import type { Headline } from '../src/api/model.ts';

const KEPT = 1_000;

/** An event of the contract's stream, and what it says. */
type Announcement =
  | { event: 'headline'; data: Headline }
  | { event: 'withdrawn'; data: { id: string } }
  | { event: 'comment'; data: { articleId: string; total: number } };

/** Ids grow by one, from 1. */
export type Change = Announcement & { id: number };

/** The newsroom's end of an open connection. */
interface OpenStream {
  write(text: string): void;
  /** Breaks it, as a network does. */
  cut(): void;
}

export interface Changes {
  /** The id of the last change; 0 before the first. */
  readonly lastId: number;
  /** What came after the change `lastId`, oldest first; nothing where the log does not reach back to it. */
  since(lastId: number): Change[];
  /** Tells `listener` of every change from now on, until the function it gives back is called. */
  subscribe(listener: (change: Change) => void): () => void;
  announce(announcement: Announcement): void;
  /** Lets `write` and `cut` reach a stream, until the function it gives back is called. */
  open(stream: OpenStream): () => void;
  /** How many streams are open. */
  readonly openStreams: number;
  /** Sends raw text to every open stream, for events that are malformed or half there. */
  write(text: string): void;
  /** Breaks every open stream. */
  cut(): void;
}

export function createChanges(): Changes {
  const log: Change[] = [];
  const listeners = new Set<(change: Change) => void>();
  const streams = new Set<OpenStream>();
  let lastId = 0;

  return {
    get lastId() {
      return lastId;
    },
    get openStreams() {
      return streams.size;
    },
    since(id) {
      const missed = lastId - id;
      const isKnown = Number.isInteger(id) && missed > 0 && missed <= log.length;
      return isKnown ? log.slice(-missed) : [];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    announce(announcement) {
      lastId += 1;
      const change = { ...announcement, id: lastId };
      log.push(change);
      if (log.length > KEPT) log.shift();
      for (const listener of listeners) listener(change);
    },
    open(stream) {
      streams.add(stream);
      return () => void streams.delete(stream);
    },
    write(text) {
      for (const stream of streams) stream.write(text);
    },
    cut() {
      for (const stream of streams) stream.cut();
    },
  };
}
