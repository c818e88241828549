import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Half a screen ahead of the reader. */
const AHEAD = '50% 0px';

/** Renders `children` once the reader comes near, and keeps them; until then, `fallback`. */
export function WhenNear({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(() => !('IntersectionObserver' in globalThis));

  useEffect(() => {
    if (isNear || !place.current) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);

  return isNear ? children : <div ref={place}>{fallback}</div>;
}
