import { type ReactNode, Suspense, use, useEffect, useRef, useState } from 'react';
import styles from './when-near.module.css';

/** Half a screen ahead of the reader. */
const AHEAD = '50% 0px';
/** A reader who does anything, here or in another tab, may soon want what is below; and what changes above must reach it. */
const SIGNS = ['pointerdown', 'keydown', 'storage'] as const;

interface WhenNearProps {
  fallback: ReactNode;
  /** Whether the reader has asked for it already, by the page's address for instance. */
  isWanted?: () => boolean;
  children: ReactNode;
}

/**
 * Renders `children` once the reader comes near or does anything, and keeps them; until then,
 * `fallback`, or what stands there already in a page that came as HTML.
 */
export function WhenNear({ fallback, isWanted, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [gate] = useState(() => createGate(isWanted));

  useEffect(() => {
    if (!place.current || !gate.closed) return;
    const ending = new AbortController();
    const open = () => {
      ending.abort();
      gate.open();
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && open(),
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    ending.signal.addEventListener('abort', () => observer.disconnect());
    for (const sign of SIGNS) window.addEventListener(sign, open, { signal: ending.signal });
    return () => ending.abort();
  }, [gate]);

  return (
    <div ref={place} className={styles.place}>
      <Suspense fallback={fallback}>
        <Behind gate={gate}>{children}</Behind>
      </Suspense>
    </div>
  );
}

function Behind({ gate, children }: { gate: Gate; children: ReactNode }) {
  if (gate.closed) use(gate.closed);
  return children;
}

interface Gate {
  /** Resolves when the gate is opened; undefined where it stands open. */
  closed: Promise<void> | undefined;
  open(): void;
}

/** Open from the start where nobody can come near: in a page that is made ahead. */
function createGate(isWanted?: () => boolean): Gate {
  if (!('IntersectionObserver' in globalThis) || isWanted?.())
    return { closed: undefined, open() {} };
  const { promise, resolve } = Promise.withResolvers<void>();
  return { closed: promise, open: resolve };
}
