import { useLayoutEffect, useState } from 'react';

/** The height of an element in pixels, as it changes; 0 for none. */
export function useHeight(element: HTMLElement | undefined): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!element) return setHeight(0);
    setHeight(element.offsetHeight);
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
