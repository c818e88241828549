import { markdownTable } from '../markdown-table.ts';
import type { CommentsMeasurements } from './measure-comments.ts';

export function outboxSection({ outbox }: Pick<CommentsMeasurements, 'outbox'>): string {
  const { comments, requests, cut, killed, secondTabs, clockMinutes, seconds } = outbox;
  const rows: [string, number][] = [
    ['comments sent', comments],
    ['arrived exactly once', outbox.once],
    ['arrived more than once', outbox.twice],
    ['never arrived', outbox.never],
    ['refused as duplicates', outbox.duplicates],
    ['typed again after a tab was killed', outbox.typedAgain],
    ['requests that the newsroom saw', requests],
    ['cut before they were read', cut.before],
    ['cut while they came', cut.asking],
    ['taken, cut while the answer went', cut.answering],
    ['taken, cut before the answer', cut.after],
    ['tabs killed', killed],
    ['second tabs', secondTabs],
    ['minutes of the pages’ clock put forward', clockMinutes],
    ['seconds that it took here', seconds],
  ];
  const body = rows.map(([what, number]) => [what, Math.round(number).toLocaleString('en')]);
  return `${OUTBOX}\n\n${markdownTable([['what', 'how many'], ...body])}`;
}

const OUTBOX = `## Sent through connections that break

By the form of a real tab, one after another, while every second post is cut at a place chosen at random and tabs are
closed or crash within 80 ms of a press; at times two are open. The clock of the pages is put forward over the pauses
that the outbox makes.`;
