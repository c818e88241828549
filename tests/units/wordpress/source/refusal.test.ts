import { describe, expect, it } from 'vitest';
import { codeOf, wordPressRefusal } from '../../../../src/api/wordpress/refusal.ts';
import { keptRecordings } from '../../../wordpress/recordings.ts';

const recordings = await keptRecordings();

/** What the boundary makes of a recorded answer. */
function refused(name: string) {
  const { status, headers, body } = recordings[name] ?? { status: 0, headers: {}, body: '' };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return wordPressRefusal('/x', new Response(null, { status, headers }), text);
}

describe('an error of WordPress', () => {
  it.each([
    ['post-closed', { status: 403, code: 'comments-closed' }],
    ['post-password', { status: 401, code: 'comments-closed' }],
    ['post-duplicate', { status: 409, code: 'duplicate' }],
    ['post-flood', { status: 400, code: 'too-fast', retryAfter: 15 }],
    ['post-too-long', { status: 400, code: 'too-long' }],
    ['post-name-too-long', { code: 'invalid', fields: { 'author.name': 'refused' } }],
    ['post-email-malformed', { code: 'invalid', fields: { 'author.email': 'refused' } }],
    ['post-blank', { code: 'invalid', fields: { text: 'refused' } }],
    [
      'post-name-missing',
      { code: 'invalid', fields: { 'author.name': 'refused', 'author.email': 'refused' } },
    ],
    ['post-unknown-post', { status: 403, code: 'not-found' }],
    ['post-draft', { status: 403, code: 'not-found' }],
    ['post-login-required', { status: 401 }],
    ['article-by-id-missing', { status: 404, code: 'not-found' }],
    ['article-by-id-draft', { status: 401 }],
    ['headlines-past-the-end', { status: 400 }],
  ])('%s', (name, fault) => {
    const error = refused(name);
    expect(error.fault).toMatchObject(fault);
    expect(error.code).toBe('code' in fault ? fault.code : undefined);
    expect(codeOf(error)).toMatch(/^[a-z_]+$/);
  });
});

describe('an error of something before it', () => {
  it.each([
    ['a page', 502, '<h1>Bad gateway</h1>', {}, { status: 502, code: undefined }],
    [
      'maintenance',
      503,
      '<p>Maintenance',
      { 'retry-after': '600' },
      { retryAfter: 600, code: 'unavailable' },
    ],
    ['a page that is not there', 404, '<!doctype html>', {}, { status: 404, code: undefined }],
    ['a request that is too large', 413, '', {}, { code: 'too-long' }],
    ['a code of nobody', 400, '{"code":"constructor"}', {}, { code: undefined }],
  ])('%s', (_, status, text, headers, fault) => {
    const error = wordPressRefusal('/x', new Response(null, { status, headers }), text);
    expect(error.fault).toMatchObject(fault);
  });

  it('is none of WordPress’s', () => {
    expect(codeOf(wordPressRefusal('/x', new Response(null, { status: 404 }), '<p>'))).toBe(
      undefined,
    );
    expect(codeOf(new Error('x'))).toBe(undefined);
  });

  it('keeps its code behind a notice', () => {
    const text = '<b>Notice</b>: x [1]<br />{"code":"comment_flood","data":{"status":400}}';
    const error = wordPressRefusal('/x', new Response(null, { status: 400 }), text);
    expect(error.fault).toMatchObject({ code: 'too-fast', retryAfter: 15 });
  });
});
