/** A newsroom whose connection breaks at random while a comment is posted. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where the connection of a post breaks. */
type Cut =
  /** Before anything of the request is read. */
  | 'before'
  /** While the request is coming: it is never taken. */
  | 'asking'
  /** While the answer is going: it is taken, and half of the answer gets through. */
  | 'answering'
  /** Once it is taken, without a word of the answer. */
  | 'after';

const CUTS: readonly Cut[] = ['before', 'asking', 'answering', 'after'];

export interface PostCounts {
  requests: number;
  cut: Record<Cut, number>;
  /** Answers « duplicate »: the same words came under another key. */
  duplicates: number;
}

/** @param share of the posts whose connection is cut, from 0 to 1 */
export function createCutter(random: () => number, share: number) {
  const cut: PostCounts['cut'] = { before: 0, asking: 0, answering: 0, after: 0 };
  const counts: PostCounts = { requests: 0, cut, duplicates: 0 };

  return {
    counts,
    /** True where there is nothing to answer any more. */
    intercept(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.method !== 'POST' || !request.url?.endsWith('/comments')) return false;
      counts.requests += 1;
      response.once('close', () => {
        if (response.statusCode === 409) counts.duplicates += 1;
      });
      if (random() >= share) return false;
      const place = CUTS[Math.floor(random() * CUTS.length)] ?? 'before';
      counts.cut[place] += 1;
      cutAt(place, request, response);
      return place === 'before' || place === 'asking';
    },
  };
}

function cutAt(place: Cut, request: IncomingMessage, response: ServerResponse): void {
  switch (place) {
    case 'before':
      request.destroy();
      return;
    case 'asking':
      request.once('data', () => request.destroy());
      return;
    case 'answering':
      response.end = (answer?: unknown) => {
        const half = answer instanceof Uint8Array ? answer.subarray(0, answer.length / 2) : '';
        response.write(half, () => response.destroy());
        return response;
      };
      return;
    case 'after':
      response.end = () => response.destroy();
  }
}
