import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addToDraft,
  begunAnswers,
  draftsSlot,
  draftText,
  dropSentDraft,
  forgetKey,
  keyOfDraft,
  quoteOfDraft,
  saveDraft,
  sentKey,
  wordsUnder,
} from '../../src/features/comments/writing/comment-drafts.ts';
import { nameOf, partsOf } from '../../src/features/comments/writing/draft-place.ts';

const a = { articleId: 'a' };
const b = { articleId: 'b' };
const answer = { articleId: 'a', parentId: '1' };
const onPassage = { articleId: 'a', quote: { exact: 'mots', prefix: '', suffix: '' } };
const change = { articleId: 'a', edits: 'clé' };

const textOf = (place: Parameters<typeof draftText>[1]) => draftText(draftsSlot.read(), place);

beforeEach(() => draftsSlot.write([]));

describe('a draft', () => {
  it('is kept for each place, the last that was touched first', () => {
    const places = [a, b, answer, { ...answer, parentId: '2' }, onPassage, change];
    for (const [index, place] of places.entries()) saveDraft(place, `${index}`);
    saveDraft(a, 'un et demi');
    expect(places.map(textOf)).toEqual(['un et demi', '1', '2', '3', '4', '5']);
    expect(textOf({ articleId: 'c' })).toBe('');
    expect(draftsSlot.read()[0]?.text).toBe('un et demi');
  });

  it('goes when it is emptied, not when it is blank', () => {
    saveDraft(a, ' ');
    expect(draftsSlot.read()).toHaveLength(1);
    saveDraft(a, '');
    expect(draftsSlot.read()).toEqual([]);
  });

  it('makes room for no other', () => {
    for (let n = 0; n < 200; n += 1) saveDraft({ articleId: `article-${n}` }, 'texte');
    expect(draftsSlot.read()).toHaveLength(200);
    expect(textOf({ articleId: 'article-0' })).toBe('texte');
  });

  it('says when the device keeps nothing, and lives as long as the page', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(saveDraft(a, 'un')).toBe(false);
    expect(textOf(a)).toBe('un');
    vi.restoreAllMocks();
    expect(saveDraft(a, 'deux')).toBe(true);
  });

  it('that the device did not keep stands in no other draft’s way', () => {
    saveDraft(b, 'avant');
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    saveDraft(a, 'un');
    full.mockRestore();
    const stored: { value: object[] } = JSON.parse(
      localStorage.getItem('le-fil:comment-drafts') ?? '',
    );
    const elsewhere = stored.value.map((draft) => ({ ...draft, text: 'écrit ailleurs' }));
    localStorage.setItem('le-fil:comment-drafts', JSON.stringify({ ...stored, value: elsewhere }));
    expect([a, b].map(textOf)).toEqual(['un', 'écrit ailleurs']);
    saveDraft(a, 'un et demi');
    expect([a, b].map(textOf)).toEqual(['un et demi', 'écrit ailleurs']);
    expect(draftsSlot.isStored()).toBe(true);
  });

  it('is found by what was stored when there was one for each article', () => {
    localStorage.setItem(
      'le-fil:comment-drafts',
      '{"version":1,"value":[{"articleId":"a","text":"un","key":"1"},{"articleId":"b","text":"deux"}]}',
    );
    expect(textOf(b)).toBe('deux');
    expect(keyOfDraft(a)).toBe('1');
    expect(textOf(a)).toBe('un');
  });

  it.each(['null', '{}', '[1]', '[{"place":"a"}]', '[{"place":"a","text":1}]'])(
    'is none where %s was stored, which is put aside',
    (value) => {
      const raw = `{"version":2,"value":${value}}`;
      localStorage.setItem('le-fil:comment-drafts', raw);
      expect(draftsSlot.read()).toEqual([]);
      saveDraft(a, 'un');
      expect(localStorage.getItem('le-fil:comment-drafts.aside')).toBe(raw);
    },
  );
});

describe('words that are added to a draft', () => {
  it('stand alone where there were none, under their key', () => {
    addToDraft(a, 'un', 'clé');
    expect(textOf(a)).toBe('un');
    expect(keyOfDraft(a)).toBe('clé');
  });

  it('stand below those that were there, which are then others', () => {
    saveDraft(a, 'un');
    addToDraft(a, 'deux', 'clé');
    expect(textOf(a)).toBe('un\n\ndeux');
    expect(sentKey(draftsSlot.read(), a)).toBeUndefined();
  });

  it('are there once where they were there already', () => {
    saveDraft(a, 'un');
    const key = keyOfDraft(a);
    addToDraft(a, 'un', 'clé');
    expect(textOf(a)).toBe('un');
    expect(keyOfDraft(a)).toBe(key);
  });
});

describe('the key of a draft', () => {
  it('stays while its words do', () => {
    saveDraft(a, 'un');
    const key = keyOfDraft(a);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    saveDraft(b, 'deux');
    expect(keyOfDraft(a)).toBe(key);
    expect(keyOfDraft(b)).not.toBe(key);
    saveDraft(a, 'un !');
    expect(keyOfDraft(a)).not.toBe(key);
  });

  it('is another one after a refusal for good', () => {
    saveDraft(a, 'un');
    const key = keyOfDraft(a);
    forgetKey(key);
    expect(textOf(a)).toBe('un');
    expect(keyOfDraft(a)).not.toBe(key);
  });

  it('drops what was sent, and nothing that was written since', () => {
    saveDraft(a, 'un');
    saveDraft(b, 'deux');
    dropSentDraft(keyOfDraft(a));
    expect(textOf(a)).toBe('');
    expect(textOf(b)).toBe('deux');

    const sent = keyOfDraft(b);
    saveDraft(b, 'deux et plus');
    dropSentDraft(sent);
    expect(textOf(b)).toBe('deux et plus');
  });
});

describe('the passages that a comment was begun on', () => {
  const other = { exact: 'autres', prefix: 'les ', suffix: ' mots', start: 4, end: 10 };
  const quotesOf = (articleId: string) =>
    wordsUnder(draftsSlot.read(), articleId).flatMap((draft) => {
      const { parent, edits } = partsOf(draft.place);
      const quote = parent === undefined && edits === undefined && quoteOfDraft(draft);
      return quote ? [quote] : [];
    });

  it('are those of the article, the last first, each with its place', () => {
    saveDraft(onPassage, 'un');
    saveDraft({ articleId: 'a', quote: other }, 'deux');
    for (const place of [a, answer, change, { ...onPassage, articleId: 'b' }])
      saveDraft(place, '3');
    saveDraft({ ...answer, quote: other }, 'quatre');
    expect(quotesOf('a')).toEqual([other, onPassage.quote]);
    expect(quotesOf('c')).toEqual([]);
  });

  it('are no longer among them once nothing stands there', () => {
    saveDraft(onPassage, 'un');
    saveDraft(onPassage, '');
    expect(quotesOf('a')).toEqual([]);
  });

  it('keep their place when the draft is sent, refused and taken back', () => {
    const place = { articleId: 'a', quote: other };
    saveDraft(place, 'un');
    const key = keyOfDraft(place);
    expect(quotesOf('a')).toEqual([other]);
    forgetKey(key);
    expect(quotesOf('a')).toEqual([other]);
    saveDraft(place, '');
    addToDraft(place, 'un', key);
    expect(quotesOf('a')).toEqual([other]);
  });

  it.each([
    ['was kept before quotes were', ''],
    ['has a quote that cannot be read', ',"quote":{"exact":1}'],
  ])('are told by the draft’s name where it %s', (_, more) => {
    const { exact, prefix, suffix } = other;
    const place = JSON.stringify(nameOf({ articleId: 'a', quote: other }));
    const value = `[{"place":${place},"text":"un"${more}}]`;
    localStorage.setItem('le-fil:comment-drafts', `{"version":2,"value":${value}}`);
    expect(quotesOf('a')).toEqual([{ exact, prefix, suffix }]);
    expect(textOf({ articleId: 'a', quote: other })).toBe('un');
  });
});

describe('the answers that were begun', () => {
  it('are those under the article, and no changes of one’s own', () => {
    for (const place of [a, answer, change, { ...answer, articleId: 'b', parentId: '9' }]) {
      saveDraft(place, 'mots');
    }
    expect(begunAnswers(draftsSlot.read(), 'a')).toEqual(['1']);
    expect(begunAnswers([{ place: 'illisible', text: 'mots' }], 'a')).toEqual([]);
  });
});
