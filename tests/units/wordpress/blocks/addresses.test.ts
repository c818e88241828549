import { describe, expect, it } from 'vitest';
import { linkAddress, loadedAddress } from '../../../../src/api/wordpress/blocks/addresses.ts';

const BASE = 'https://exemple.ma/a/';

describe('an address', () => {
  it.each<[written: string, linked: string | undefined, loaded: string | undefined]>([
    ['b?c#d', 'https://exemple.ma/a/b?c#d', 'https://exemple.ma/a/b?c#d'],
    ['//b.example', 'https://b.example/', 'https://b.example/'],
    ['http://b.example/', 'http://b.example/', 'https://b.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example', undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['JaVa\tScript:alert(1)', undefined, undefined],
    ['\u0001javascript:alert(1)', undefined, undefined],
    ['data:image/png;base64,x', undefined, undefined],
    ['blob:https://exemple.ma/x', undefined, undefined],
    ['file:///etc/passwd', undefined, undefined],
    ['https://', undefined, undefined],
    ['', undefined, undefined],
  ])('%s leads to %s and loads %s', (written, linked, loaded) => {
    expect(linkAddress(written, BASE)).toBe(linked);
    expect(loadedAddress(written, BASE)).toBe(loaded);
  });

  it('that is relative is none where nothing says to what', () => {
    expect(linkAddress('/a')).toBeUndefined();
  });
});
