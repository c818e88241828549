interface Visitor {
  /** False leaves out what the element holds. */
  enter(element: Element): boolean;
  /** After what an element holds, where that was entered. */
  leave(element: Element): void;
  text(text: string): void;
}

/** Goes through what a node holds, in order and without recursion: no depth is too deep. */
export function walk(root: Node, { enter, leave, text }: Visitor): void {
  let node: Node | null | undefined = root.firstChild;
  while (node) {
    if (node instanceof Text) text(node.data);
    if (node instanceof Element && enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node instanceof Element) leave(node);
    }
    node = node?.nextSibling;
  }
}
