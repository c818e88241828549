/** What a page holds in memory. */
import type { CDPSession } from '@playwright/test';

/** As V8 writes it of a node that is on no page any more. */
const DETACHED = 2;
const NODES = '"nodes":[';

/** In bytes, without what nobody holds. */
export async function heapUsed(session: CDPSession): Promise<number> {
  // What the first leaves to be finished is gone after the second.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** How many nodes the page holds that are on it no more. */
export async function detachedNodes(session: CDPSession): Promise<number> {
  const counter = createDetachedCounter();
  const add = ({ chunk }: { chunk: string }) => counter.add(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return counter.count();
}

/**
 * Counts the detached nodes of a heap snapshot, which comes in pieces: the whole may be longer than a
 * string can be.
 */
export function createDetachedCounter() {
  let head = '';
  let fields: string[] | undefined;
  let begun = '';
  let index = 0;
  let count = 0;
  let isOver = false;

  function addNodes(fieldNames: string[], text: string): void {
    const end = text.indexOf(']');
    isOver = end >= 0;
    const numbers = (begun + (isOver ? text.slice(0, end) : text)).split(',');
    begun = isOver ? '' : (numbers.pop() ?? '');
    for (const number of numbers) {
      const isState = fieldNames[index % fieldNames.length] === 'detachedness';
      if (isState && Number(number) === DETACHED) count += 1;
      index += 1;
    }
  }

  return {
    add(chunk: string): void {
      if (isOver) return;
      let text = chunk;
      if (!fields) {
        head += chunk;
        const at = head.indexOf(NODES);
        if (at < 0) return;
        fields = fieldsIn(head.slice(0, at));
        text = head.slice(at + NODES.length);
      }
      addNodes(fields, text);
    },
    /** @throws {Error} where the snapshot did not say which nodes are detached */
    count(): number {
      if (!fields?.includes('detachedness')) {
        throw new Error('The snapshot does not tell which nodes are detached');
      }
      return count;
    },
  };
}

function fieldsIn(head: string): string[] {
  const [, fields = '[]'] = /"node_fields":(\[[^\]]*\])/.exec(head) ?? [];
  return JSON.parse(fields);
}
