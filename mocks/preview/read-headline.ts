import type { Block, Headline } from '../../src/api/model.ts';
import { membersOf } from '../members-of.ts';
import { slugOf } from '../plain-text.ts';
import { isFilled, parsed } from '../read-json.ts';
import { textToBlocks } from '../text-to-blocks.ts';

/** What was sent to the desk; what was left out of it is absent. */
interface SentHeadline extends Partial<Pick<Headline, 'title' | 'section' | 'breaking'>> {
  body?: Block[];
}

type Fields = Record<string, string>;

/** The headline, or the part of one, that `json` holds; or what is wrong with it, from field to reason. */
export function readHeadline(json: string): SentHeadline | { fields: Fields } {
  const { title, text, section, breaking } = membersOf(parsed(json));
  const fields: Fields = {};
  const headline: SentHeadline = {};
  if (isFilled(title)) headline.title = title.trim();
  else if (title !== undefined) fields['title'] = 'required';
  if (typeof text === 'string') headline.body = textToBlocks(text);
  else if (text !== undefined) fields['text'] = 'malformed';
  if (isFilled(section)) {
    headline.section = { slug: slugOf(section) || section.trim(), name: section.trim() };
  } else if (section !== undefined) fields['section'] = 'malformed';
  if (typeof breaking === 'boolean') headline.breaking = breaking;
  else if (breaking !== undefined) fields['breaking'] = 'malformed';

  if (Object.keys({ ...fields, ...headline }).length === 0) fields['title'] = 'required';
  return Object.keys(fields).length > 0 ? { fields } : headline;
}
