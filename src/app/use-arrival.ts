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
    document.getElementById(HEADING_ID)?.focus({ preventScroll: true });
  }, [pathname]);
}
