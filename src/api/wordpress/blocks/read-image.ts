import type { Block } from '../../model.ts';
import { lateAttribute, loadedAddress } from './addresses.ts';
import { attribute } from './attribute.ts';
import type { Page } from './page.ts';

/** The size that WordPress writes into the name of each picture that it makes smaller. */
const SIZE_IN_NAME = /-([1-9]\d{0,4})x([1-9]\d{0,4})\.\w+(?:\?|$)/;
/** Where nothing tells: most photographs of the press. */
const USUAL = [1200, 800];

/** A picture, or what it says where it cannot be shown; one that only counts readers is nothing. */
export function imageIn(element: Element, { base }: Page): Block[] {
  const alt = attribute(element, 'alt');
  const src = lateAttribute(element, 'src', (written) => loadedAddress(written, base));
  const isCounter = ['width', 'height'].some((name) => pixels(element, name) === 1);
  if (src === undefined || isCounter) {
    return alt === ''
      ? []
      : [{ type: 'paragraph', id: '', children: [{ type: 'text', text: alt }] }];
  }
  const srcset = lateAttribute(element, 'srcset', (written) => sourceSet(written, base));
  return [{ type: 'image', id: '', src, srcset, ...sizeOf(element, src), alt }];
}

function sourceSet(written: string, base: string | undefined): string | undefined {
  // Addresses may have commas in them.
  const candidates = written.split(/,\s+/).flatMap((candidate) => {
    const [address = '', size] = candidate.trim().split(/\s+/);
    const href = loadedAddress(address, base);
    return href && /^[\d.]+[wx]$/.test(size ?? '1x') ? `${href} ${size ?? '1x'}` : [];
  });
  return candidates.join(', ') || undefined;
}

function sizeOf(element: Element, src: string): { width: number; height: number } {
  const width = pixels(element, 'width');
  const height = pixels(element, 'height');
  const [wide = 0, high = 0] = SIZE_IN_NAME.exec(src)?.slice(1).map(Number) ?? USUAL;
  return {
    width: width ?? (Math.round(height ? (wide * height) / high : wide) || 1),
    height: height ?? (Math.round(width ? (high * width) / wide : high) || 1),
  };
}

/** At least one; undefined for a part of something, as « 100% ». */
function pixels(element: Element, name: string): number | undefined {
  const [, digits] = /^(\d{1,5})(?:px)?$/.exec(attribute(element, name)) ?? [];
  return Number(digits) || undefined;
}
