import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { useSlot } from '../../ui/use-slot.ts';

import type { Letter } from './outbox/letter.ts';
import { lettersOptions } from './outbox/letters-queries.ts';
import { outboxSlot } from './outbox/outbox-slot.ts';

const NONE: readonly Letter[] = [];

/** This reader's letters on an article, oldest first; for those who have none, nothing is loaded. */
export function useLetters(articleId: string): readonly Letter[] {
  const hasLetters = useSlot(outboxSlot);
  const { data = NONE } = useQuery({ ...lettersOptions(), enabled: hasLetters });
  // A page that came as HTML was made for nobody, and the letters may be known before it is taken over.
  const known = useHydrated() ? data : NONE;
  return useMemo(
    () => known.filter((letter) => letter.articleId === articleId),
    [known, articleId],
  );
}
