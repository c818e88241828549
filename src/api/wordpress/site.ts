/** What a WordPress site says of itself, with what WordPress cannot do switched off. */
import * as v from 'valibot';
import type { Site } from '../model.ts';
import { requests } from './addresses.ts';
import { plainText } from './blocks/plain-text.ts';
import type { Categories } from './categories.ts';
import { barred, orElse } from './faults.ts';
import type { Headlines } from './headlines.ts';
import type { Rest } from './rest.ts';

const rootSchema = v.object({
  name: v.fallback(v.string(), ''),
  timezone_string: v.fallback(v.string(), ''),
  /** Hours; WordPress has sent it as text too. */
  gmt_offset: v.fallback(v.pipe(v.unknown(), v.transform(Number)), 0),
  namespaces: v.array(v.string()),
});

/** The answer to a comment that is none: why it was not taken. */
const postingSchema = v.object({ body: v.object({ code: v.string() }) });

/** As long as a cache in front of WordPress keeps a list: all readers then cost it what one does. */
const POLL_SECONDS = 10;
/** WordPress takes 65,525 bytes; a sign is four of them at most, and a quoted passage needs some. */
const LONGEST_COMMENT = 15_000;
/** WordPress's own default; answers below that are taken too. */
const MAX_DEPTH = 5;

interface SiteContext {
  rest: Rest;
  categories: Categories;
  headlines: Headlines;
  language: string;
}

export function createSite({ rest, categories, headlines, language }: SiteContext) {
  const { base, ask } = rest;

  /** False where readers have to sign in to comment; true also where it cannot be told. */
  async function takesComments(signal: AbortSignal): Promise<boolean> {
    const { value } = await ask(requests.posting, postingSchema, { signal });
    return value.body.code !== 'rest_comment_login_required';
  }

  return async function site(signal: AbortSignal): Promise<Site> {
    const [{ value: root }, sections, lead, open] = await Promise.all([
      ask(requests.root, rootSchema, { signal }),
      categories.sections().catch(orElse([])),
      headlines.lead(signal).catch(orElse(undefined)),
      takesComments(signal).catch(orElse(true)),
    ]);
    if (!root.namespaces.includes('wp/v2')) throw barred(base, 'foreign');
    return {
      name: plainText(root.name).trim() || 'Le Fil',
      language,
      timeZone: root.timezone_string || zoneOf(root.gmt_offset),
      links: [],
      sections,
      lead,
      live: { stream: false, pollSeconds: POLL_SECONDS },
      comments: {
        open,
        // What WordPress does unless it is told otherwise; only an administrator may read the settings.
        moderation: 'first',
        requireEmail: true,
        maxLength: LONGEST_COMMENT,
        maxDepth: MAX_DEPTH,
        editSeconds: 0,
        canReport: false,
      },
    };
  };
}

/** The zone of a site that has an offset alone, in hours. Its name counts the other way round (tz, `etcetera`). */
function zoneOf(hours: number): string {
  const whole = Number.isFinite(hours) ? Math.round(hours) : 0;
  return whole === 0 ? 'UTC' : `Etc/GMT${whole < 0 ? '+' : '-'}${Math.abs(whole)}`;
}
