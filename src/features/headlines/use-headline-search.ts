import { useLocation, useNavigation, useSearchParams } from 'react-router';

/**
 * What the reader searches for, kept in the address so that a link carries it; null while no search is
 * open. It holds at once, even where the page beside the list is still on its way.
 */
export function useHeadlineSearch(): [string | null, (q: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const { location: next } = useNavigation();
  const setSearch = (q: string | null) =>
    setParams(
      (current) => {
        const changed = new URLSearchParams(current);
        if (q === null) changed.delete('q');
        else changed.set('q', q);
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  const latest = next?.pathname === pathname ? new URLSearchParams(next.search) : params;
  return [latest.get('q'), setSearch];
}
