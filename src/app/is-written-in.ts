/** Whether words stand in any of the fields that `selector` finds. */
export function isWrittenIn(selector: string): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector);
  return [...fields].some(({ value }) => value !== '');
}
