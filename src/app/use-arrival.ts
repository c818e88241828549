import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The heading of whatever page is shown carries this id. */
const HEADING_ID = 'article-title';

/** After a navigation the focus is on the new page's heading, which tells a screen reader where it is. */
export function useArrival(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const from = document.activeElement;
    // A page that begins with a field has put the focus there itself.
    if (from?.matches('#page :is(input, textarea)')) return;
    const arrive = () => {
      const heading = document.getElementById(HEADING_ID);
      if (heading && document.activeElement === from) heading.focus({ preventScroll: true });
      return heading !== null;
    };
    if (arrive()) return;
    // A page whose code is still on its way brings its heading late.
    const observer = new MutationObserver(() => arrive() && observer.disconnect());
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}
