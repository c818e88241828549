/** The newsroom's desk: what an editor does in a WordPress, done for tests by `site/desk.php`. */
import * as v from 'valibot';

/** Dates are UTC, `YYYY-MM-DD HH:MM:SS`; without one it is now. */
export interface NewPost {
  title: string;
  slug?: string;
  content?: string;
  excerpt?: string;
  date?: string;
  status?: 'publish' | 'draft' | 'private';
  password?: string;
  author?: number;
  categories?: number[];
  tags?: string[];
  meta?: Record<string, string>;
  /** The featured image. */
  picture?: number;
  commentStatus?: 'open' | 'closed';
  isSticky?: boolean;
}

export interface PostChanges {
  title?: string;
  content?: string;
  status?: 'publish' | 'draft';
  password?: string;
  commentStatus?: 'open' | 'closed';
}

export interface NewWordPressComment {
  post: number;
  author: string;
  content: string;
  email?: string;
  date?: string;
  parent?: number;
  approved?: '1' | '0' | 'trash' | 'spam';
}

/** As the newsroom has it, whether readers see it or not. */
const storedComment = v.object({
  id: v.number(),
  author: v.string(),
  content: v.string(),
  parent: v.number(),
  status: v.picklist(['approved', 'unapproved', 'trash', 'spam']),
});

const picture = v.object({ id: v.number(), url: v.string() });
const newest = v.object({ post: v.number(), comment: v.number() });
/** Where a WordPress stood: what is newer than that. */
export type Mark = v.InferOutput<typeof newest>;

export type Desk = ReturnType<typeof createDesk>;

/** @param url of the WordPress */
export function createDesk(url: string) {
  /** Carries out the orders, one after another, in one request. */
  async function send(orders: readonly Record<string, unknown>[]): Promise<unknown[]> {
    const body = JSON.stringify(orders);
    const response = await fetch(`${url}/desk.php`, { method: 'POST', body });
    const text = await response.text();
    try {
      return v.parse(v.array(v.unknown()), JSON.parse(text));
    } catch (cause) {
      const said = text.slice(0, 500);
      throw new Error(`The desk answers ${response.status}: ${said}`, { cause });
    }
  }

  async function one<T>(schema: v.GenericSchema<unknown, T>, order: Record<string, unknown>) {
    const [result] = await send([order]);
    return v.parse(schema, result);
  }

  return {
    version: () => one(v.string(), { order: 'version' }),
    setOptions: (values: Record<string, unknown>) => one(v.boolean(), { order: 'options', values }),
    category: (name: string) => one(v.number(), { order: 'category', name }),
    author: (login: string, name: string) => one(v.number(), { order: 'author', login, name }),
    picture: (given: {
      name: string;
      alt: string;
      caption: string;
      width: number;
      height: number;
      month: string;
      date: string;
    }) => one(picture, { order: 'picture', ...given }),
    publish: (post: NewPost) => one(v.number(), { order: 'publish', ...post }),
    /** All of them in one request: their ids. */
    publishAll: async (posts: readonly NewPost[]) =>
      v.parse(
        v.array(v.number()),
        await send(posts.map((post) => ({ order: 'publish', ...post }))),
      ),
    edit: (id: number, changes: PostChanges) => one(v.number(), { order: 'edit', id, changes }),
    /** To the trash. */
    withdraw: (id: number) => one(v.boolean(), { order: 'withdraw', id }),
    comment: (comment: NewWordPressComment) => one(v.number(), { order: 'comment', ...comment }),
    /** All of them in one request: their ids. */
    commentAll: async (comments: readonly NewWordPressComment[]) =>
      v.parse(
        v.array(v.number()),
        await send(comments.map((comment) => ({ order: 'comment', ...comment }))),
      ),
    moderate: (id: number, status: 'approve' | 'hold' | 'trash' | 'spam') =>
      one(v.boolean(), { order: 'moderate', id, status }),
    comments: (post: number) => one(v.array(storedComment), { order: 'comments', post }),
    /** Makes what readers sent an hour older, so that nobody is too fast. */
    age: () => one(v.boolean(), { order: 'age' }),
    /** Whether the publisher has added the one line that lets readers comment without an account. */
    allowAnonymous: (isAllowed: boolean) =>
      one(v.boolean(), { order: 'allow-anonymous', isAllowed }),
    newest: () => one(newest, { order: 'newest' }),
    /** Takes away what is newer than the mark. */
    restore: (mark: Mark) => one(v.boolean(), { order: 'restore', ...mark }),
    /** The same, with the options that it had then, and readers who may comment. */
    begin: (mark: Mark, values: Record<string, unknown>) =>
      send([
        { order: 'options', values },
        { order: 'allow-anonymous', isAllowed: true },
        { order: 'restore', ...mark },
      ]),
  };
}
