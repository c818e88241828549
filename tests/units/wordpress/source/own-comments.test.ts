import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewComment } from '../../../../src/api/model.ts';
import { SourceError } from '../../../../src/api/source.ts';
import { commentContent } from '../../../../src/api/wordpress/blocks/comment-content.ts';
import { createCommentReader } from '../../../../src/api/wordpress/comment-schema.ts';
import { createOwnComments } from '../../../../src/api/wordpress/own-comments.ts';
import type { Rest } from '../../../../src/api/wordpress/rest.ts';
import { contentOf } from '../../../../src/api/wordpress/words-of-comment.ts';
import { faultOf } from '../../fault-of.ts';
import { BASE, commentOf, createFakeWordPress, refusal } from './fake-wordpress.ts';

const LINK = `${BASE}/2025/04/un/`;
const comment: NewComment = {
  author: { name: 'Nadia', email: 'nadia@exemple.ma' },
  text: 'Il a dit "oui"...\nou non.\n\nMerci & bravo',
};
/** As WordPress sets it. */
const RENDERED = 'Il a dit « oui »…<br />\nou non.</p>\n<p>Merci &#038; bravo';

let fake: ReturnType<typeof createFakeWordPress>;
let sent: unknown[];
let loginRequired: number;

/** A WordPress that answers every comment so. */
function openSite(answer: () => object) {
  const rest: Rest = {
    ...fake.rest,
    async ask(request, schema, how) {
      if (how?.method !== 'POST') return fake.rest.ask(request, schema, how);
      sent.push(how.body);
      return { value: v.parse(schema, answer()), total: undefined, pages: undefined };
    },
  };
  return createOwnComments({
    rest,
    articles: { factsOf: () => ({ link: LINK, author: 0 }) },
    known: { offset: () => 60 },
    toComment: createCommentReader(BASE),
    onLoginRequired: () => {
      loginRequired += 1;
    },
  });
}

const taken = (status: string, text = 'Merci') => ({
  ...commentOf({ id: 9, utc: '2025-04-23T14:30:00', text }),
  status,
});

beforeEach(() => {
  fake = createFakeWordPress();
  sent = [];
  loginRequired = 0;
});

describe('a comment that is posted', () => {
  it('is sent as WordPress keeps it, every sign a sign', async () => {
    await openSite(() => taken('approved')).postComment('1', { ...comment, parentId: '7' }, 'k');
    expect(sent).toEqual([
      {
        post: 1,
        parent: 7,
        author_name: 'Nadia',
        author_email: 'nadia@exemple.ma',
        content: 'Il a dit &quot;oui&quot;...\nou non.\n\nMerci &amp; bravo',
      },
    ]);
  });

  it.each([
    ['approved', 'published'],
    ['hold', 'pending'],
    ['spam', 'pending'],
    ['trash', 'removed'],
  ])('is, where WordPress says « %s », %s', async (status, ours) => {
    const posted = await openSite(() => taken(status)).postComment('1', comment, 'k');
    expect(posted).toMatchObject({ id: '9', articleId: '1', status: ours });
  });

  it('keeps its words where WordPress gives none back', async () => {
    const answer = { ...taken('hold'), content: { rendered: '' } };
    const { body } = await openSite(() => answer).postComment('1', comment, 'k');
    expect(body).toEqual([
      {
        type: 'paragraph',
        id: 'p0',
        children: [
          { type: 'text', text: 'Il a dit "oui"...' },
          { type: 'break' },
          { type: 'text', text: 'ou non.' },
        ],
      },
      { type: 'paragraph', id: 'p1', children: [{ type: 'text', text: 'Merci & bravo' }] },
    ]);
  });

  it('is off for good where WordPress wants its readers to sign in', async () => {
    const own = openSite(() => {
      throw refusal('/', 401, 'rest_comment_login_required');
    });
    expect(await faultOf(own.postComment('1', comment, 'k'))).toMatchObject({ status: 401 });
    expect(loginRequired).toBe(1);
  });
});

describe('a quoted passage', () => {
  const quote = { exact: 'l’eau <et> "le" pain', prefix: 'Bien avant, ', suffix: ' après - tout' };
  const text = 'Bien dit.';

  it('stands before the words, as a quotation that leads to it', () => {
    expect(contentOf({ author: { name: 'A' }, text, quote }, `${LINK}#x`)).toBe(
      `<blockquote cite="${LINK}#:~:text=avant%2C-,l%E2%80%99eau%20%3Cet%3E%20%22le%22%20pain,-apr%C3%A8s%20%2D">` +
        'l’eau &lt;et&gt; &quot;le&quot; pain</blockquote>\n\nBien dit.',
    );
  });

  it('comes back as it was sent, with the words beside it', async () => {
    const content = contentOf({ author: { name: 'A' }, text, quote }, LINK);
    const { body, quote: found } = commentContent(`${content.replace('\n\n', '\n<p>')}</p>`, LINK);
    expect(found).toEqual({ exact: quote.exact, prefix: 'avant, ', suffix: ' après -' });
    expect(body).toMatchObject([{ children: [{ type: 'text', text: 'Bien dit.' }] }]);
  });

  it('is kept as it was chosen until the comment is listed', async () => {
    const { postComment } = openSite(() => taken('hold'));
    const posted = await postComment('1', { ...comment, text, quote }, 'k');
    expect(posted.quote).toEqual(quote);
  });
});

describe('one’s own comment', () => {
  const own = () => openSite(() => taken('hold'));

  it('that is held stays so until it is listed, and is found then', async () => {
    const { postComment, ownComment } = own();
    const { id, manageToken = '' } = await postComment('1', comment, 'k');
    expect(await faultOf(ownComment(id, manageToken))).toMatchObject({ code: 'not-found' });
    fake.site.comments.push(commentOf({ id: 9, utc: '2025-04-23T14:30:00' }));
    expect(await ownComment(id, manageToken)).toMatchObject({ id: '9', status: 'published' });
  });

  it('that was published and is gone was taken away', async () => {
    const { postComment, ownComment } = openSite(() => taken('approved'));
    const { id, manageToken = '' } = await postComment('1', comment, 'k');
    expect(await faultOf(ownComment(id, manageToken))).toMatchObject({ code: 'withdrawn' });
  });
});

describe('a comment that WordPress has already, as the answer was lost', () => {
  const duplicate = () =>
    openSite(() => {
      throw refusal('/', 409, 'comment_duplicate');
    });
  async function standing() {
    try {
      await duplicate().postComment('1', comment, 'k');
    } catch (error) {
      if (error instanceof SourceError && error.fault.kind === 'status') return error.fault;
    }
    throw new Error('no duplicate');
  }

  it('is the published one with these words', async () => {
    fake.site.comments = [
      commentOf({ id: 4, utc: '2025-04-23T14:30:00', text: RENDERED, name: 'Nadia' }),
      commentOf({ id: 5, utc: '2025-04-23T14:31:00', text: RENDERED, name: 'Une autre' }),
    ];
    expect(await standing()).toMatchObject({
      code: 'duplicate',
      comment: { id: '4', status: 'published' },
    });
  });

  it('is held where it is not listed, and found when it is', async () => {
    const { comment: held } = await standing();
    expect(held).toMatchObject({
      articleId: '1',
      author: { name: 'Nadia' },
      status: 'pending',
      body: [{ type: 'paragraph' }, { type: 'paragraph' }],
    });
    const token = String(Reflect.get(held ?? {}, 'manageToken'));
    expect(token).toMatch(/^[\x21-\x7e]+$/);
    const { ownComment } = duplicate();
    const id = held?.id ?? '';
    expect(await faultOf(ownComment(id, token))).toMatchObject({ code: 'not-found' });
    fake.site.comments = [commentOf({ id: 4, utc: '2025-04-23T14:30:00', text: RENDERED })];
    expect(await ownComment(id, token)).toMatchObject({ id: '4', status: 'published' });
  });
});
