import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  draftsSlot,
  draftText,
  dropSentDraft,
  forgetKey,
  keyOfDraft,
  saveDraft,
} from '../../src/features/comments/writing/comment-drafts.ts';
import { signatureSlot } from '../../src/features/comments/writing/comment-signature.ts';

const textOf = (articleId: string) => draftText(draftsSlot.read(), articleId);

beforeEach(() => draftsSlot.write([]));

describe('a draft', () => {
  it('is kept for each article, the last that was touched first', () => {
    saveDraft('a', 'un');
    saveDraft('b', 'deux');
    saveDraft('a', 'un et demi');
    expect(textOf('a')).toBe('un et demi');
    expect(textOf('b')).toBe('deux');
    expect(textOf('c')).toBe('');
    expect(draftsSlot.read().map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  });

  it('goes when it is emptied, not when it is blank', () => {
    saveDraft('a', ' ');
    expect(draftsSlot.read()).toHaveLength(1);
    saveDraft('a', '');
    expect(draftsSlot.read()).toEqual([]);
  });

  it('makes room for newer ones after fifty', () => {
    for (let n = 0; n < 51; n += 1) saveDraft(`article-${n}`, 'texte');
    expect(draftsSlot.read()).toHaveLength(50);
    expect(textOf('article-0')).toBe('');
    expect(textOf('article-50')).toBe('texte');
  });

  it('says when the device keeps nothing, and lives as long as the page', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(saveDraft('a', 'un')).toBe(false);
    expect(textOf('a')).toBe('un');
    vi.restoreAllMocks();
    expect(saveDraft('a', 'deux')).toBe(true);
  });

  it('is read back from what the device has', () => {
    localStorage.setItem(
      'le-fil:comment-drafts',
      '{"version":1,"value":[{"articleId":"a","text":"un","key":"1"},{"articleId":"b","text":"deux"}]}',
    );
    expect(textOf('b')).toBe('deux');
    expect(keyOfDraft('a')).toBe('1');
  });

  it.each(['null', '{}', '[1]', '[{"articleId":"a"}]', '[{"articleId":"a","text":1}]'])(
    'is none where %s was stored',
    (value) => {
      localStorage.setItem('le-fil:comment-drafts', `{"version":1,"value":${value}}`);
      expect(draftsSlot.read()).toEqual([]);
    },
  );
});

describe('the key of a draft', () => {
  it('stays while its words do', () => {
    saveDraft('a', 'un');
    const key = keyOfDraft('a');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    saveDraft('b', 'deux');
    expect(keyOfDraft('a')).toBe(key);
    expect(keyOfDraft('b')).not.toBe(key);
    saveDraft('a', 'un !');
    expect(keyOfDraft('a')).not.toBe(key);
  });

  it('is another one after a refusal for good', () => {
    saveDraft('a', 'un');
    const key = keyOfDraft('a');
    forgetKey(key);
    expect(textOf('a')).toBe('un');
    expect(keyOfDraft('a')).not.toBe(key);
  });

  it('drops what was sent, and nothing that was written since', () => {
    saveDraft('a', 'un');
    saveDraft('b', 'deux');
    const key = keyOfDraft('a');
    dropSentDraft(key);
    expect(textOf('a')).toBe('');
    expect(textOf('b')).toBe('deux');

    const sent = keyOfDraft('b');
    saveDraft('b', 'deux et plus');
    dropSentDraft(sent);
    expect(textOf('b')).toBe('deux et plus');
  });
});

describe('the signature', () => {
  it.each([
    { value: '{"name":"Nadia","email":"n@lefil.example"}', name: 'Nadia' },
    { value: '{"name":"Nadia"}', name: '' },
    { value: '"Nadia"', name: '' },
  ])('is "$name" where $value was stored', ({ value, name }) => {
    localStorage.setItem('le-fil:comment-signature', `{"version":1,"value":${value}}`);
    expect(signatureSlot.read().name).toBe(name);
  });
});
