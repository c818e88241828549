import { useLocation, useNavigate, useNavigation } from 'react-router';
import type { HeadlineFilter } from '../../api/source.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';

/** What stands in the address: each null where the reader has not asked for it. */
interface AskedFor {
  q: string | null;
  section: string | null;
}

/**
 * What the reader looks for, kept in the address so that a link carries it. It holds at once, even
 * where the page beside the list is still on its way.
 */
export function useHeadlineFilter(): [AskedFor, (change: Partial<AskedFor>) => void] {
  const { pathname, search } = useLocation();
  const { location: next } = useNavigation();
  const navigate = useNavigate();
  const latest = new URLSearchParams(next?.pathname === pathname ? next.search : search);
  const setFilter = (change: Partial<AskedFor>) => {
    const changed = new URLSearchParams(latest);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    }
    void navigate({ search: changed.toString() }, { replace: true, preventScrollReset: true });
  };
  // A page that came as HTML was made without a filter.
  const isHydrated = useHydrated();
  const asked = (name: string) => (isHydrated ? latest.get(name) : null);
  return [{ q: asked('q'), section: asked('section') }, setFilter];
}

/** @param asked what stands in the address */
export function listFilter({ q, section }: AskedFor): HeadlineFilter {
  return { ...(section && { section }), ...(q && { q }) };
}

/** The filter as links keep it: `?q=siam`; empty for the whole list. */
export function filterSearch({ section, q }: HeadlineFilter): string {
  const search = new URLSearchParams({ ...(section && { section }), ...(q && { q }) }).toString();
  return search && `?${search}`;
}
