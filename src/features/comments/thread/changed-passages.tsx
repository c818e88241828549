import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { shownName, shownText } from '../../../lib/plain-text.ts';
import { shortened } from '../../../lib/text.ts';
import { ActionButton } from '../../../ui/button.tsx';
import { WhenUnseen } from '../../../ui/when-unseen.tsx';
import { placementsOptions } from '../passages/placements-queries.ts';
import styles from './changed-passages.module.css';
import { CommentIcon } from './comment-icons.tsx';
import { HashLink } from './hash-link.tsx';
import { commentHashOf } from './row-id.ts';
import type { ThreadRow } from './thread.ts';

/** Enough to know the passage by; in UTF-16 units. */
const LONGEST = 120;

interface ChangedPassagesProps {
  articleId: string;
  rows: readonly ThreadRow[];
}

/** The comments whose passage the article does not say any more, by their words; they keep their place in the thread. */
export function ChangedPassages({ articleId, rows }: ChangedPassagesProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { data: placements } = useQuery({ ...placementsOptions(articleId), enabled: false });
  const orphans = placements ? orphansIn(rows, placements) : [];
  const [isFromStart] = useState(orphans.length > 0);
  if (orphans.length === 0) return null;
  return (
    <WhenUnseen isFromStart={isFromStart}>
      <div className={styles.changed}>
        <h3>
          <ActionButton
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <CommentIcon name={isOpen ? 'fold' : 'unfold'} />
            {t('com.orphans', { n: orphans.length })}
          </ActionButton>
        </h3>
        {isOpen && (
          <ul id={listId}>
            {orphans.map(({ id, words, name }) => (
              <li key={id}>
                <HashLink hash={commentHashOf(id)}>
                  <q dir="auto">{shortened(shownText(words), LONGEST)}</q>
                </HashLink>{' '}
                <bdi>{shownName(name, t('com.anonymous'))}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </WhenUnseen>
  );
}

function orphansIn(rows: readonly ThreadRow[], placements: ReadonlyMap<string, unknown>) {
  return rows.flatMap((row) => {
    if (row.kind !== 'comment' || row.comment.status === 'removed') return [];
    const { id, quote, author } = row.comment;
    if (!quote || placements.get(id) !== 'gone') return [];
    return [{ id, words: quote.exact.trim().slice(0, 10 * LONGEST), name: author.name }];
  });
}
