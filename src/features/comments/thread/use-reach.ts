import { type RefObject, useEffect } from 'react';
import { anchorOf } from './row-id.ts';

/** The row that the reader is to be led to; `id` is forgotten once they are there. */
export interface Goal {
  id: string | undefined;
}

interface ReachProps {
  goal: RefObject<Goal>;
  /** Brings a row on the page that is not there, in a long thread. */
  show: RefObject<((id: string) => void) | undefined>;
}

/** Leads the reader to a row as soon as it is on the page: into sight, and the focus with it. */
export function useReach({ goal, show }: ReachProps): void {
  useEffect(() => {
    const { id } = goal.current;
    if (id === undefined) return;
    const row = document.getElementById(anchorOf(id));
    if (!row) return show.current?.(id);
    goal.current.id = undefined;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  });
}
