/** What other sites lend: pages of theirs for a frame, of which nothing loads until a reader wants it. */
import { inlineText } from '../../inline-text.ts';
import type { Block, Inline } from '../../model.ts';
import { lateAttribute, loadedAddress } from './addresses.ts';
import { attribute } from './attribute.ts';
import type { Page } from './page.ts';
import { playerAddress, providerName } from './player-addresses.ts';

/** Quotes that a script of the other site would have made its own. */
const POSTS =
  '.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .fb-post, .fb-video';

/** Where they, or the last of the links in them, have the address of the post. */
const ADDRESSES = ['data-instgrm-permalink', 'data-href', 'cite', 'href'];

/** A frame, whenever it was to be loaded. */
export function frameIn(frame: Element, { base }: Page): Block[] {
  // It stands below a link to the same post, and is nothing without a script of WordPress's.
  if (frame.matches('.wp-embedded-content')) return [];
  const url = lateAttribute(frame, 'src', (written) => loadedAddress(written, base));
  return url ? [embedOf(url, attribute(frame, 'title'))] : [];
}

/** A paragraph that is nothing but the address of something that can be played in the page. */
export function playerIn(children: readonly Inline[], { isArticle }: Page): Block | undefined {
  const text = isArticle && children.length === 1 ? inlineText(children) : '';
  const url = /^https?:\S+$/i.test(text) ? playerAddress(text) : undefined;
  return url ? embedOf(url) : undefined;
}

/** What the words of an element were taken from, where that is a post of one of the large networks. */
export function playerBeside(element: Element, { isArticle }: Page): Block[] {
  if (!isArticle || !element.matches(POSTS)) return [];
  const url = [element, ...element.querySelectorAll('a')]
    .flatMap((one) => ADDRESSES.map((name) => playerAddress(attribute(one, name))))
    .findLast(Boolean);
  return url ? [embedOf(url)] : [];
}

function embedOf(url: string, title = ''): Block {
  return { type: 'embed', id: '', provider: providerName(url), url, title };
}
