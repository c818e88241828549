import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

/** As low as hosts set it: below, headers outweigh what is saved. */
const MIN_BYTES = 256;
const COMPRESSIBLE = /^text\/|json|xml|javascript|manifest/;

/** Whether sending a body of this media type compressed saves anything. */
export function isCompressible(type: string, bytes: number): boolean {
  return bytes >= MIN_BYTES && COMPRESSIBLE.test(type);
}

/** What a client that sent this `Accept-Encoding` (RFC 9110, 12.5.3) is best served with. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | undefined {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .split(',')
      .map((part) => part.replaceAll(' ', '').toLowerCase().split(';q='))
      .filter(([, weight]) => Number(weight ?? 1) > 0)
      .map(([name]) => name),
  );
  const encodings: Encoding[] = ['br', 'gzip'];
  return encodings.find((encoding) => accepted.has(encoding));
}

/** `effort`: `best` for what is compressed once, `fast` for what is compressed at each request. */
export function encode(
  body: Uint8Array,
  encoding: Encoding,
  effort: 'best' | 'fast',
): Promise<Uint8Array> {
  const isBest = effort === 'best';
  return encoding === 'gzip'
    ? promisify(gzip)(body, { level: isBest ? 9 : 6 })
    : promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: isBest ? 11 : 5 },
      });
}
