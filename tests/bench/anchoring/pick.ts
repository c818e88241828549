/** One of `items`, which has at least one. */
export function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** A whole number from `least` to `most`. */
export function pickNumber(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}
