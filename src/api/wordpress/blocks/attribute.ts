/** What an attribute says; nothing where it is not there. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name)?.trim() ?? '';
}
