import { http } from 'msw';
import { newsroom } from '../newsroom.ts';
import { commentsAddress } from './comments-section.ts';

/** The newsroom gives so few comments at a time. */
export function givePagesOf(size: number): void {
  newsroom.server.use(
    http.get(commentsAddress, ({ request }) => {
      const url = new URL(request.url);
      if (url.searchParams.get('limit') === String(size)) return undefined;
      url.searchParams.set('limit', String(size));
      return fetch(url);
    }),
  );
}
