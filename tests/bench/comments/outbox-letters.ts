/** What became of numbered comments: on the device, and in the newsroom. */
import type { Page } from '@playwright/test';
import type { Db } from '../../../mocks/db.ts';
import { article } from './long-thread.ts';

/** How many the newsroom has exactly once, more than once, and not at all. */
export interface Arrived {
  once: number;
  twice: number;
  never: number;
}

/** The letters as the device has them. */
export function lettersIn(tab: Page): Promise<{ text: string; kind: string }[]> {
  return tab.evaluate(async () => {
    const asked = indexedDB.open('le-fil');
    const opened = await new Promise<IDBDatabase>((done, failed) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
      // There is none: nothing was ever sent.
      asked.onupgradeneeded = () => asked.transaction?.abort();
    }).catch(() => undefined);
    if (!opened) return [];
    const all = opened.transaction('letters').objectStore('letters').getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    opened.close();
    return all.result.map(({ comment, state }) => ({ text: comment.text, kind: state.kind }));
  });
}

export function arrivedIn(db: Db, comments: number): Arrived {
  const times = new Map<string, number>();
  for (const text of textsIn(db)) times.set(text, (times.get(text) ?? 0) + 1);
  const counted = Array.from({ length: comments }, (_, at) => times.get(wordsOf(at + 1)) ?? 0);
  const having = (isCounted: (count: number) => boolean) => counted.filter(isCounted).length;
  return {
    once: having((count) => count === 1),
    twice: having((count) => count > 1),
    never: having((count) => count === 0),
  };
}

/** Like no other. */
export function wordsOf(number: number): string {
  return `Le port annonce la ligne numéro ${number}.`;
}

export function textsIn(db: Db): string[] {
  return db.comments(article.id).map(({ body }) =>
    body
      .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
      .map((inline) => (inline.type === 'text' ? inline.text : ''))
      .join(''),
  );
}
