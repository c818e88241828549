import { useSearchParams } from 'react-router';

/** What the reader searches for, kept in the address so that a link carries it; null while no search is open. */
export function useHeadlineSearch(): [string | null, (q: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const setSearch = (q: string | null) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (q === null) next.delete('q');
        else next.set('q', q);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [params.get('q'), setSearch];
}
