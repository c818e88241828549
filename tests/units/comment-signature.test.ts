import { beforeEach, describe, expect, it } from 'vitest';
import {
  readSignature,
  writeSignature,
} from '../../src/features/comments/writing/comment-signature.ts';

const KEY = 'le-fil:comment-signature';
const NADIA = { name: 'Nadia', email: 'n@lefil.example' };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('the signature', () => {
  it.each([
    { version: 1, value: '{"name":"Nadia","email":"n@lefil.example"}', name: 'Nadia' },
    { version: 1, value: '{"name":"Nadia"}', name: '' },
    { version: 2, value: '{"name":"Nadia","email":"","isKept":true}', name: 'Nadia' },
    { version: 2, value: '{"name":"Nadia","email":""}', name: '' },
    { version: 3, value: '{"name":"Nadia","email":"","isKept":true}', name: '' },
    { version: 1, value: '"Nadia"', name: '' },
  ])('is "$name" where version $version stored $value', ({ version, value, name }) => {
    localStorage.setItem(KEY, `{"version":${version},"value":${value}}`);
    expect(readSignature()).toMatchObject({ name, isKept: true });
  });

  it('is kept on the device unless the reader would rather not', () => {
    expect(readSignature()).toEqual({ name: '', email: '', isKept: true });
    writeSignature({ ...NADIA, isKept: true });
    expect(localStorage.getItem(KEY)).toContain('Nadia');
    writeSignature({ ...NADIA, isKept: false });
    expect(localStorage.getItem(KEY)).not.toContain('Nadia');
    expect(localStorage.getItem(KEY)).not.toContain('lefil.example');
    expect(readSignature()).toEqual({ ...NADIA, isKept: false });
  });

  it('that is not kept ends with the visit', () => {
    writeSignature({ ...NADIA, isKept: false });
    sessionStorage.clear();
    expect(readSignature()).toEqual({ name: '', email: '', isKept: false });
  });

  it('leaves the visit when it is kept again', () => {
    writeSignature({ ...NADIA, isKept: false });
    writeSignature({ ...NADIA, isKept: true });
    expect(sessionStorage.getItem(KEY) ?? '').not.toContain('Nadia');
    expect(readSignature()).toEqual({ ...NADIA, isKept: true });
  });
});
