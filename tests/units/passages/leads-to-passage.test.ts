// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  type CommentAddress,
  leadsToPassage,
} from '../../../src/features/comments/passages/links/leads-to-passage.ts';

const quote = { exact: 'mots', prefix: '', suffix: '' };
const published = { status: 'published' } as const;

type Case = [name: string, address: Partial<CommentAddress>, leads: boolean | undefined];

const cases: Case[] = [
  ['of a comment on a passage', {}, true],
  ['with the passage’s words', { hash: '#c-1:~:text=mots' }, true],
  ['whose passage was changed', { placement: 'changed' }, true],
  ['whose passage is gone', { placement: 'gone' }, false],
  ['whose passage is looked for', { placement: undefined }, undefined],
  ['of a comment on the article', { comment: published }, false],
  ['of one on the article, with words', { comment: published, hash: '#c-1:~:text=mots' }, false],
  ['of an answer that quotes', { comment: { ...published, quote, parentId: '0' } }, false],
  ['of one that was removed', { comment: { status: 'removed', quote } }, false],
  ['in a link of the page', { isFromPage: true }, false],
  ['in a link of the page, not placed yet', { isFromPage: true, placement: undefined }, false],
  ['in a link of the page to words', { isFromPage: true, hash: '#c-1:~:text=mots' }, true],
];

describe('the address of a comment leads to its passage, or not', () => {
  it.each(cases)('%s', (_, address, leads) => {
    const usual: CommentAddress = {
      hash: '#c-1',
      comment: { ...published, quote },
      placement: 'exact',
      isFromPage: false,
    };
    expect(leadsToPassage({ ...usual, ...address })).toBe(leads);
  });
});
