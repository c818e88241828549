/** The featured image of a post, in the sizes that WordPress has made of it. */
import type { Article } from '../model.ts';
import type { Media } from './article-schema.ts';
import { plainText } from './blocks/plain-text.ts';

/** A size whose form differs by more than this shows another part of the picture. */
const SAME_FORM = 0.02;

/** Undefined where there is none, or WordPress does not know its size. */
export function pictureOf(media: Media | undefined): Article['image'] {
  if (!media) return undefined;
  const { source_url, alt_text, caption, media_details: whole } = media;
  const form = whole.width / whole.height;
  const files = Object.values(whole.sizes ?? {}).flatMap((file) => file ?? []);
  const widths = new Map([[whole.width, source_url]]);
  for (const { source_url: address, width, height } of files) {
    if (Math.abs(width / height / form - 1) <= SAME_FORM) widths.set(width, address);
  }
  const srcset = [...widths]
    .sort(([one], [other]) => one - other)
    .map(([width, address]) => `${encoded(address)} ${width}w`);
  const words = plainText(caption?.rendered ?? '').trim();
  return {
    src: source_url,
    ...(srcset.length > 1 && { srcset: srcset.join(', ') }),
    width: whole.width,
    height: whole.height,
    alt: alt_text,
    ...(words && { caption: words }),
  };
}

/** Blanks and commas part the addresses of a set. */
function encoded(address: string): string {
  return address.replaceAll(' ', '%20').replaceAll(',', '%2C');
}
