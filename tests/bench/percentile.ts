/**
 * The least of `values` that so many of a hundred do not exceed (nearest rank); NaN where there is none.
 * @param percent above 0, up to 100
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
}
