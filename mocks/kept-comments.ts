import type { PostedComment } from '../src/api/model.ts';
import { membersOf } from './members-of.ts';

/**
 * What readers posted, kept on the device so that it survives a reload. What cannot be read is
 * forgotten, and where nothing can be kept, nothing is.
 */
export class KeptComments extends Map<string, PostedComment> {
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly #name: string;

  /** @param storage called each time, since the mere access is refused by some browsers */
  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'>, name: string) {
    super();
    this.#storage = storage;
    this.#name = `sample-newsroom/${name}`;
    for (const [key, comment] of this.#read()) super.set(key, comment);
  }

  override set(key: string, comment: PostedComment): this {
    super.set(key, comment);
    try {
      this.#storage().setItem(this.#name, JSON.stringify([...this]));
    } catch {
      // The storage is full or refused: the comment lives until the reload.
    }
    return this;
  }

  #read(): [string, PostedComment][] {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(this.#name) ?? '[]');
      return Array.isArray(kept) && kept.every(isEntry) ? kept : [];
    } catch {
      return [];
    }
  }
}

function isEntry(value: unknown): value is [string, PostedComment] {
  return Array.isArray(value) && typeof value[0] === 'string' && isComment(value[1]);
}

function isComment(value: unknown): value is PostedComment {
  const { id, articleId, author, postedAt, status, body } = membersOf(value);
  const { name } = membersOf(author);
  const texts = [id, articleId, name, postedAt, status];
  return texts.every((text) => typeof text === 'string') && Array.isArray(body);
}
