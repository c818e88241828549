/** Reads a stream of server-sent events block by block, as it comes over the wire. */
export function readEvents(response: Response) {
  const reader = response.body?.getReader();
  if (!reader) throw new Error('nothing to read');
  const decoder = new TextDecoder();
  let text = '';

  /** The next block without its blank line; undefined where the stream ended. */
  const next = async (): Promise<string | undefined> => {
    while (!text.includes('\n\n')) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += decoder.decode(value, { stream: true });
    }
    const end = text.indexOf('\n\n');
    const block = text.slice(0, end);
    text = text.slice(end + 2);
    return block;
  };

  return {
    next,
    /** The next `count` blocks. */
    async take(count: number) {
      const blocks: (string | undefined)[] = [];
      while (blocks.length < count) blocks.push(await next());
      return blocks;
    },
    leave: () => reader.cancel(),
  };
}
