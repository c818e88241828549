/** The contract's stream of changes: server-sent events (HTML standard, 9.2), each parsed as it comes. */
import * as v from 'valibot';
import { type HeadlineListener, SourceError } from '../source.ts';
import { countSchema, headlineSchema } from './schemas.ts';
import { idSchema } from './value-schemas.ts';

const withdrawnSchema = v.object({ id: idSchema });
const commentSchema = v.object({ articleId: idSchema, total: countSchema });

/**
 * Tells `listener` what changes until `signal` is aborted. What is malformed is left out: a page of
 * the list brings what it meant. The browser goes on by itself after a break, from the last event.
 * @throws {SourceError} `unreachable` where the newsroom refuses to stream
 */
export function streamHeadlines(
  address: string,
  listener: HeadlineListener,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const events = new EventSource(address);
  const parse =
    <T>(schema: v.GenericSchema<unknown, T>, tell: (change: T, at: number) => void) =>
    ({ data, lastEventId }: MessageEvent<unknown>) => {
      const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), data);
      if (result.success) tell(result.output, Number(lastEventId));
    };
  events.addEventListener('open', listener.onOpen);
  events.addEventListener(
    'headline',
    parse(headlineSchema, (headline, sequence) =>
      listener.onChange({ kind: 'headline', headline, sequence }),
    ),
  );
  events.addEventListener(
    'withdrawn',
    parse(withdrawnSchema, ({ id }, sequence) =>
      listener.onChange({ kind: 'withdrawn', id, sequence }),
    ),
  );
  events.addEventListener(
    'comment',
    parse(commentSchema, (counted, sequence) =>
      listener.onChange({ kind: 'comments', ...counted, sequence }),
    ),
  );
  return new Promise<void>((resolve, reject) => {
    events.addEventListener('error', () => {
      listener.onBreak();
      if (events.readyState !== EventSource.CLOSED) return;
      reject(new SourceError(address, { kind: 'unreachable' }));
    });
    signal.addEventListener('abort', () => resolve(), { once: true });
  }).finally(() => events.close());
}
