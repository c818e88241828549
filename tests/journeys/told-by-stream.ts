import { act, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';

/** The browser knows streams, which jsdom does not: each tells what the newsroom announces. */
export function knowStreams(): void {
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      static CLOSED = 2;
      readyState = 1;
      #end = newsroom.db.changes.subscribe(({ event, data, id }) => {
        const told = { data: JSON.stringify(data), lastEventId: String(id) };
        act(() => {
          this.dispatchEvent(new MessageEvent(event, told));
        });
      });
      #leave = newsroom.db.changes.open({ write() {}, cut() {} });
      constructor() {
        super();
        queueMicrotask(() => act(() => void this.dispatchEvent(new Event('open'))));
      }
      close() {
        this.#end();
        this.#leave();
      }
    },
  );
}

/** Until somebody listens. */
export async function listenedTo(): Promise<void> {
  await waitFor(() => expect(newsroom.db.changes.openStreams).toBe(1));
}
