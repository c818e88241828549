import { useLocation, useNavigate } from 'react-router';
import type { CommentOrder } from '../../api/source.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { orderIn, SORT } from './comment-order.ts';

/** Which comments come first, kept in the address so that a link carries it. */
export function useSort(): [CommentOrder, (order: CommentOrder) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  // A page that came as HTML was made with the oldest first.
  const isHydrated = useHydrated();
  const setOrder = (order: CommentOrder) => {
    const changed = new URLSearchParams(search);
    if (order === 'oldest') changed.delete(SORT);
    else changed.set(SORT, order);
    void navigate({ search: changed.toString() }, { replace: true, preventScrollReset: true });
  };
  return [isHydrated ? orderIn(search) : 'oldest', setOrder];
}
