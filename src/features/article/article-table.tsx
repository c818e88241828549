import { createElement, type ReactNode, useId } from 'react';
import type { Block, Inline } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { inOrder } from '../../ui/in-order.ts';
import styles from './article-table.module.css';
import { InlineContent } from './inline-content.tsx';

interface ArticleTableProps {
  table: Extract<Block, { type: 'table' }>;
  language: string;
}

/** What scrolls must be reached by keyboard, and not every browser sees to it. */
const FOCUSABLE = { tabIndex: 0 };

/** A table that scrolls by itself where it is wider than the column, by keyboard too. */
export function ArticleTable({ table: { caption, head, rows }, language }: ArticleTableProps) {
  const { t } = useTranslation();
  const id = useId();
  const row = (cell: 'td' | 'th', cells: Inline[][]): ReactNode =>
    createElement(
      'tr',
      null,
      inOrder(
        cells.map((inlines) =>
          createElement(
            cell,
            cell === 'th' ? { scope: 'col' } : null,
            <InlineContent inlines={inlines} language={language} />,
          ),
        ),
      ),
    );
  return (
    <section
      className={styles.scroll}
      {...FOCUSABLE}
      {...(caption ? { 'aria-labelledby': id } : { 'aria-label': t('art.tableScroll') })}
    >
      <table>
        {caption && (
          <caption id={id} dir="auto">
            {displayText(caption, language)}
          </caption>
        )}
        {head && <thead>{row('th', head)}</thead>}
        <tbody>{inOrder(rows.map((cells) => row('td', cells)))}</tbody>
      </table>
    </section>
  );
}
