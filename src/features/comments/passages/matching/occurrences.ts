/** Where `words` begin in a text. Where they stand at `most` places or more, nowhere: some would be a choice. */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push(at);
    if (found.length >= most) return [];
  }
  return found;
}
