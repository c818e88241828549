import { HttpResponse, http } from 'msw';
import type { Change } from '../changes.ts';
import type { Db } from '../db.ts';
import type { Faults } from '../faults.ts';
import { type Newsroom, unlessFaulty } from './newsroom.ts';
import { problem } from './problem.ts';

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // nginx holds answers back to fill its buffers, unless it is told not to.
  'x-accel-buffering': 'no',
};
const STILL_HERE = ': still here\n\n';
const STILL_HERE_MS = 20_000;

/** The headlines as they come: server-sent events, as the HTML standard writes them. */
export function streamHandlers({ db, faults, at }: Newsroom) {
  return [
    http.get(
      at('/headlines/stream'),
      unlessFaulty(faults, 'stream', ({ request }) =>
        db.site.live.stream
          ? new HttpResponse(openStream(db, faults, request), { headers: HEADERS })
          : problem('not-found'),
      ),
    ),
  ];
}

function openStream(db: Db, faults: Faults, request: Request): ReadableStream<Uint8Array> {
  const { signal } = request;
  const encoder = new TextEncoder();
  const leaving = new AbortController();
  const leave = () => leaving.abort();

  return new ReadableStream({
    start(controller) {
      const write = (text: string) => {
        if (!faults.isStreamSilent) controller.enqueue(encoder.encode(text));
      };
      const cut = () => {
        leave();
        controller.error(new Error('The stream was cut.'));
      };
      const end = () => {
        leave();
        controller.close();
      };
      const timer = setInterval(write, STILL_HERE_MS, STILL_HERE);
      const leavings = [
        () => clearInterval(timer),
        () => signal.removeEventListener('abort', end),
        db.changes.subscribe((change) => write(eventOf(change))),
        db.changes.open({ write, cut }),
      ];
      leaving.signal.addEventListener('abort', () => {
        for (const undo of leavings) undo();
      });
      signal.addEventListener('abort', end);
      if (signal.aborted) return end();
      write(STILL_HERE);
      write(missedBy(db, request.headers.get('last-event-id')));
    },
    cancel: leave,
  });
}

/** What the reader missed; where that is nothing, the id to resume from, which is no event. */
function missedBy({ changes }: Db, lastEventId: string | null): string {
  const missed = changes.since(Number.parseInt(lastEventId ?? '', 10));
  return missed.length > 0 ? missed.map(eventOf).join('') : `id: ${changes.lastId}\n\n`;
}

function eventOf({ id, event, data }: Change): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
