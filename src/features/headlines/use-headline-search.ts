import { useSyncExternalStore } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';

/**
 * What the reader searches for, kept in the address so that a link carries it; null while no search is
 * open. It holds at once, even where the page beside the list is still on its way.
 */
export function useHeadlineSearch(): [string | null, (q: string | null) => void] {
  const { pathname, search } = useLocation();
  const { location: next } = useNavigation();
  const navigate = useNavigate();
  const latest = new URLSearchParams(next?.pathname === pathname ? next.search : search);
  const setSearch = (q: string | null) => {
    const changed = new URLSearchParams(latest);
    if (q === null) changed.delete('q');
    else changed.set('q', q);
    void navigate({ search: changed.toString() }, { replace: true, preventScrollReset: true });
  };
  // A page that came as HTML was made without a search.
  const q = useSyncExternalStore(
    nothingChanges,
    () => latest.get('q'),
    () => null,
  );
  return [q, setSearch];
}

function nothingChanges(): () => void {
  return () => {};
}
