// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { KeptComments } from '../../mocks/kept-comments.ts';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';

function memory(held?: string) {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => held ?? items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  };
}

const kept = (storage: ReturnType<typeof memory>, name = 'comments') =>
  new KeptComments(() => storage, name);

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
    kept(storage).set('20250422-1640 key', answer);
    const db = createDb({ answers: kept(storage) });
    expect(db.answers.get('20250422-1640 key')).toEqual(answer);
    const { manageToken, ...comment } = answer;
    expect(db.comments('20250422-1640')).toEqual([comment]);
    const next = db.comment({ articleId: 'a', author: { name: 'A' }, text: 'Bonsoir.' });
    expect(next.id).not.toBe(comment.id);
  });

  it('is there as it was left: edited, removed, and answered as it was at first', () => {
    const storage = memory();
    const open = () =>
      createDb({ answers: kept(storage), changed: kept(storage, 'changed-comments') });
    kept(storage).set('20250422-1640 key', answer);
    open().editComment(answer.id, 'Bonsoir.');
    const [edited] = open().comments('20250422-1640');
    expect(edited).toMatchObject({ status: 'published', body: textToBlocks('Bonsoir.') });
    expect(edited?.editedAt).toBeTruthy();
    expect(open().answers.get('20250422-1640 key')).toEqual(answer);
    open().removeComment(answer.id);
    expect(open().comments('20250422-1640')).toMatchObject([{ status: 'removed' }]);
  });

  it.each([
    'not JSON',
    'null',
    '{}',
    '[4]',
    '[["key",null]]',
    '[["key",{"id":"comment-1"}]]',
    `[["key",${JSON.stringify({ ...answer, author: null })}]]`,
  ])('starts fresh after %s', (held) => {
    expect(new KeptComments(() => memory(held), 'comments').size).toBe(0);
  });

  it('lives until the reload where nothing may be stored', () => {
    const answers = new KeptComments(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }, 'comments');
    expect(answers.set('key', answer).size).toBe(1);
  });
});
