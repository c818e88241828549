// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { KeptAnswers } from '../../mocks/kept-answers.ts';

function memory(kept: string | null = null) {
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

const answer = {
  ...createDb({ now: () => 0 }).comment({
    articleId: '20250422-1640',
    author: { name: 'Une lectrice' },
    text: 'Bonjour.',
  }),
  manageToken: 'manage-comment-1',
};

describe('what readers posted in development', () => {
  it('is there again after a reload, with its answer, and ids go on', () => {
    const storage = memory();
    new KeptAnswers(() => storage).set('20250422-1640 key', answer);
    const db = createDb({ answers: new KeptAnswers(() => storage) });
    expect(db.answers.get('20250422-1640 key')).toEqual(answer);
    const { manageToken, ...comment } = answer;
    expect(db.comments('20250422-1640')).toEqual([comment]);
    const next = db.comment({ articleId: 'a', author: { name: 'A' }, text: 'Bonsoir.' });
    expect(next.id).not.toBe(comment.id);
  });

  it.each([
    'not JSON',
    'null',
    '{}',
    '[4]',
    '[["key",null]]',
    '[["key",{"id":"comment-1"}]]',
    `[["key",${JSON.stringify({ ...answer, author: null })}]]`,
  ])('starts fresh after %s', (kept) => {
    expect(new KeptAnswers(() => memory(kept)).size).toBe(0);
  });

  it('lives until the reload where nothing may be stored', () => {
    const answers = new KeptAnswers(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(answers.set('key', answer).size).toBe(1);
  });
});
