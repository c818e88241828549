/** So many ids are remembered; an event that is later than as many others is not expected. */
const MOST = 1000;

/**
 * Tells late and repeated events: of one id, only what was said after the last counts.
 * @returns whether what the `sequence` numbers is older than what is known of `id`, or the same
 */
export function createSequence(): (id: string, sequence: number) => boolean {
  const last = new Map<string, number>();
  return (id, sequence) => {
    if (!(sequence > 0)) return false;
    if (sequence <= (last.get(id) ?? 0)) return true;
    last.delete(id);
    last.set(id, sequence);
    for (const oldest of last.keys()) {
      if (last.size <= MOST) break;
      last.delete(oldest);
    }
    return false;
  };
}
