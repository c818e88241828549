import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface WhenUnseenProps {
  /** It belongs to what is shown for the first time: nothing is moved by it. */
  isFromStart: boolean;
  children: ReactNode;
}

/** What comes late and takes room: shown as soon as its place is below the screen, where it moves nothing. */
export function WhenUnseen({ isFromStart, children }: WhenUnseenProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isDue, setIsDue] = useState(isFromStart || !('IntersectionObserver' in globalThis));
  // Before the reader is led to it, if they are about to be.
  useLayoutEffect(() => {
    if (isDue || !place.current) return;
    if (place.current.getBoundingClientRect().top >= window.innerHeight) return setIsDue(true);
    const observer = new IntersectionObserver((entries) => {
      const isBelow = ({ boundingClientRect }: IntersectionObserverEntry) =>
        boundingClientRect.top >= window.innerHeight;
      if (entries.some(isBelow)) setIsDue(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isDue]);
  return isDue ? children : <span ref={place} />;
}
