import type { HeadlineListener, NewsSource } from '../../api/source.ts';

/** Browsers open few connections to one host: of the reader's pages one listens, the others poll. */
const TURN = 'le-fil:stream';
/** After a refusal the stream is asked for again so often, at first and at most, in seconds. */
const FIRST_WAIT = 15;
const LONGEST_WAIT = 300;
/** Open for so long, in milliseconds, it counts as steady. */
const STEADY_MS = 30_000;
/** After more breaks than that, one after another, it counts as refused. */
const MOST_BREAKS = 3;

/** The newsroom's stream, opened when it makes sense, and again after it was refused. */
export interface Stream {
  /** When it was last opened, in milliseconds; undefined while it tells nothing. */
  readonly openSince: number | undefined;
  open(): void;
  close(): void;
  /** A second has passed. */
  beat(): void;
}

export function createStream(source: NewsSource, listener: HeadlineListener): Stream {
  let closing: AbortController | undefined;
  let openSince: number | undefined;
  let refusals = 0;
  /** Since it was last steady. */
  let breaks = 0;
  let secondsLeft = 0;

  const heard: HeadlineListener = {
    onOpen() {
      openSince = Date.now();
      listener.onOpen();
    },
    onChange: listener.onChange,
    onBreak() {
      const wasSteady = openSince !== undefined && Date.now() - openSince > STEADY_MS;
      openSince = undefined;
      breaks = wasSteady ? 0 : breaks + 1;
      if (wasSteady) refusals = 0;
      listener.onBreak();
      if (breaks > MOST_BREAKS) refuse();
    },
  };

  /** The browser would ask again at once, as often as it is let down. */
  function refuse(): void {
    closing?.abort();
    closing = undefined;
    openSince = undefined;
    breaks = 0;
    secondsLeft = Math.min(FIRST_WAIT * 2 ** refusals, LONGEST_WAIT);
    refusals += 1;
  }

  async function listen({ signal }: AbortController): Promise<void> {
    const follow = () => source.stream(heard, signal);
    try {
      await (navigator.locks ? navigator.locks.request(TURN, { signal }, follow) : follow());
    } catch {
      if (!signal.aborted) refuse();
    }
  }

  const stream = {
    get openSince() {
      return openSince;
    },
    open() {
      if (closing || !('EventSource' in globalThis)) return;
      closing = new AbortController();
      void listen(closing);
    },
    close() {
      closing?.abort();
      closing = undefined;
      openSince = undefined;
      secondsLeft = 0;
    },
    beat() {
      if (closing) return;
      secondsLeft -= 1;
      if (secondsLeft <= 0) stream.open();
    },
  };
  return stream;
}
