/**
 * Which rows React renders again. The built app is as readers have it: React tells developer tools of
 * every commit, and marks in it the components that did work (`PerformedWork`), in production too.
 */
import type { Page } from '@playwright/test';

export interface Renders {
  /** Rows that stood on the page before and after; none of them has other words than before. */
  rows: number;
  /** How many had their content rendered again: a comment, or what stands in its place. */
  contents: number;
  /** How many only had the list item around it rendered again, whose content was left alone. */
  shells: number;
  /** Rows that came. */
  added: number;
  commits: number;
}

declare global {
  interface Window {
    /** Begins to count anew. */
    countRenders(): void;
    rendersCounted(): Renders;
  }
}

/** Before the page is opened: React looks for developer tools when it is loaded. */
export async function installRenderCounter(page: Page): Promise<void> {
  await page.addInitScript(counter);
}

/** What `act` makes React render. */
export async function rendersOf(page: Page, act: () => Promise<void>): Promise<Renders> {
  await page.evaluate(() => window.countRenders());
  await act();
  return await page.evaluate(() => window.rendersCounted());
}

/** Runs inside the page, so it stands alone. */
function counter(): void {
  // As React has them: packages/react-reconciler, ReactWorkTags and ReactFiberFlags.
  const FUNCTIONS = [0, 11, 15];
  const PERFORMED_WORK = 1;

  interface Fiber {
    tag: number;
    type: unknown;
    flags: number;
    stateNode: unknown;
    alternate: Fiber | null;
    child: Fiber | null;
    sibling: Fiber | null;
  }

  /** By row, whether its content was rendered. */
  let counted = new Map<string, boolean>();
  let standing = new Set<string>();
  let commits = 0;

  const keyOf = ({ type, stateNode }: Fiber) =>
    type === 'li' && stateNode instanceof HTMLElement ? stateNode.dataset['key'] : undefined;
  const childrenOf = (fiber: Fiber) => {
    const children: Fiber[] = [];
    for (let child = fiber.child; child; child = child.sibling) children.push(child);
    return children;
  };
  /** True where anything below did work in this commit: what a commit left alone is shared with the last. */
  const hasWorked = (fiber: Fiber): boolean => {
    const isWork = FUNCTIONS.includes(fiber.tag) && (fiber.flags & PERFORMED_WORK) > 0;
    if (isWork) return true;
    if (fiber.alternate && fiber.alternate.child === fiber.child) return false;
    return childrenOf(fiber).some(hasWorked);
  };
  const visit = (fiber: Fiber): void => {
    const key = keyOf(fiber);
    if (key !== undefined) {
      // One that comes is rendered because it comes.
      if (!fiber.alternate) return;
      counted.set(key, counted.get(key) || childrenOf(fiber).some(hasWorked));
      return;
    }
    if (fiber.alternate && fiber.alternate.child === fiber.child) return;
    for (const child of childrenOf(fiber)) visit(child);
  };
  const rowKeys = () =>
    [...document.querySelectorAll<HTMLElement>('#commentaires li[data-key]')].map(
      ({ dataset }) => dataset['key'] ?? '',
    );

  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE() {},
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
      onCommitFiberRoot(_id: number, root: { current: Fiber }) {
        commits += 1;
        visit(root.current);
      },
    },
  });
  window.countRenders = () => {
    counted = new Map();
    standing = new Set(rowKeys());
    commits = 0;
  };
  window.rendersCounted = () => {
    const again = [...counted].filter(([key]) => standing.has(key));
    const now = rowKeys();
    return {
      rows: now.filter((key) => standing.has(key)).length,
      contents: again.filter(([, isContent]) => isContent).length,
      shells: again.filter(([, isContent]) => !isContent).length,
      added: now.filter((key) => !standing.has(key)).length,
      commits,
    };
  };
}
