import type { Comment } from '../../src/api/model.ts';
import { membersOf } from '../members-of.ts';
import { isFilled, parsed } from '../read-json.ts';

type Fields = Record<string, string>;

interface SentComment extends Pick<Comment, 'articleId' | 'parentId' | 'author'> {
  text: string;
}

/** The comment that `json` holds, of whatever reader or editor; or what is wrong with it, from field to reason. */
export function readDeskComment(json: string): SentComment | { fields: Fields } {
  const { articleId, parentId, name, text, isEditor } = membersOf(parsed(json));
  const fields: Fields = {};
  if (!isFilled(articleId)) fields['articleId'] = 'required';
  if (!isFilled(name)) fields['name'] = 'required';
  if (!isFilled(text)) fields['text'] = 'required';
  if (parentId !== undefined && !isFilled(parentId)) fields['parentId'] = 'unknown';
  if (isEditor !== undefined && typeof isEditor !== 'boolean') fields['isEditor'] = 'malformed';

  if (
    Object.keys(fields).length > 0 ||
    !isFilled(articleId) ||
    !isFilled(name) ||
    !isFilled(text)
  ) {
    return { fields };
  }
  return {
    articleId,
    author: { name: name.trim(), ...(isEditor === true ? { isEditor } : {}) },
    text,
    ...(isFilled(parentId) ? { parentId } : {}),
  };
}
