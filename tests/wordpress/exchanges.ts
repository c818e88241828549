/** What is recorded, in this order, each with what the newsroom does before it. */
import {
  type PostFilter,
  type RestRequest,
  requests,
  restAddress,
} from '../../src/api/wordpress/addresses.ts';
import type { Desk } from './desk.ts';
import { type Filled, OPTIONS } from './fill.ts';
import { SLUGS } from './hard-cases/posts.ts';
import type { Exchange } from './recordings.ts';

export interface NamedExchange extends Exchange {
  name: string;
  before?: (desk: Desk) => Promise<unknown>;
}

type IdOf = (slug: string) => number;

/** Every request that the reader makes of a WordPress, and every answer that it may get. */
export function exchanges({ ids, few }: Filled): NamedExchange[] {
  const id: IdOf = (slug) => ids[slug] ?? 0;
  return [...lists(), ...articles(id), ...threads(id, few), ...posting(id, few)];
}

/** What the reader asks for. */
function get(name: string, request: RestRequest, isPlain = false): NamedExchange {
  return { name, path: restAddress('', request, isPlain) };
}

function lists(): NamedExchange[] {
  const posts = (name: string, filter: PostFilter) => get(name, requests.posts(filter));
  return [
    get('root', requests.root),
    get('root-plain', requests.root, true),
    get('categories', requests.categories()),
    posts('headlines', {}),
    posts('headlines-page-2', { page: 2 }),
    posts('headlines-older', { before: '2025-03-10T11:06:00' }),
    posts('headlines-night', { before: '2025-02-23T04:00:00' }),
    posts('headlines-search', { search: 'blocs' }),
    posts('headlines-past-the-end', { page: 99 }),
    get('sticky', requests.sticky),
    { name: 'too-many', path: '/wp-json/wp/v2/posts?per_page=101' },
    { name: 'no-such-route', path: '/wp-json/wp/v2/nothing' },
    { name: 'preflight', method: 'OPTIONS', path: '/wp-json/wp/v2/comments' },
    { name: 'posting-allowed', path: restAddress('', requests.posting) },
  ];
}

function articles(id: IdOf): NamedExchange[] {
  const { blocks, classic, hostile, entities, brief, password, closed, few, draft } = SLUGS;
  const there = [blocks, classic, hostile, entities, brief, password, closed, few];
  return [
    ...there.map((slug) => get(`article-${slug}`, requests.article(slug))),
    get('article-missing', requests.article('jamais-ecrit')),
    get('page-missing', requests.page('jamais-ecrit')),
    get('article-draft', requests.article(draft)),
    get('article-by-id', requests.articleOf(id(few))),
    get('article-by-id-missing', requests.articleOf(999_999)),
    get('article-by-id-draft', requests.articleOf(id(draft))),
    get('slug-of', requests.slugOf(id(few))),
    get('slugs', requests.slugs(few)),
  ];
}

function threads(id: IdOf, few: number[]): NamedExchange[] {
  const comments = (slug: string, order: 'oldest' | 'newest', offset = 0) =>
    requests.comments(String(id(slug)), order, offset);
  return [
    get('comments', comments(SLUGS.few, 'oldest')),
    get('comments-newest', comments(SLUGS.few, 'newest')),
    get('comments-none', comments(SLUGS.entities, 'oldest')),
    get('comments-long', comments(SLUGS.long, 'oldest')),
    get('comments-long-last', comments(SLUGS.long, 'oldest', 400)),
    get('comments-past-the-end', comments(SLUGS.long, 'oldest', 500)),
    get('comments-password', comments(SLUGS.password, 'oldest')),
    get('comment', requests.comment(String(few[0]))),
    get('comment-held', requests.comment(String(few[3]))),
  ];
}

const AUTHOR = { author_name: 'Lectrice Fictive', author_email: 'lectrice.fictive@exemple.ma' };
const QUOTE =
  '<blockquote cite="https://www.lefil.example/articles/quelques-commentaires#:~:text=Une%20phrase%20%C3%A0%20citer.">Une phrase à citer.</blockquote>\n\nC’est bien dit.';

/** Every row of the table of answers. */
function posting(id: IdOf, few: number[]): NamedExchange[] {
  const send = (name: string, body: object, before = age): NamedExchange => ({
    name: `post-${name}`,
    method: 'POST',
    path: restAddress('', requests.newComment),
    body: { post: id(SLUGS.few), ...AUTHOR, ...body },
    before,
  });
  return [
    send('approved', { content: 'Un avis publié.' }),
    send('flood', { content: 'Un autre, aussitôt.' }, nothing),
    send('duplicate', { content: 'Un avis publié.' }),
    send('answer', { content: 'Une réponse.', parent: few[0] }),
    send('quote', { content: QUOTE }),
    send('two-addresses', { content: 'https://exemple.ma/un et https://exemple.ma/deux' }),
    send('disallowed', { content: 'Un motinterdit.' }),
    send('name-missing', { content: 'Sans nom.', author_name: '' }),
    send('email-missing', { content: 'Sans adresse.', author_email: '' }),
    send('email-malformed', { content: 'Mal écrit.', author_email: 'lectrice@exemple' }),
    send('blank', { content: '   ' }),
    send('only-stripped-tags', { content: '<img src="x">' }),
    send('name-too-long', { content: 'Un nom long.', author_name: 'n'.repeat(250) }),
    send('too-long', { content: 'x'.repeat(65_600) }),
    send('closed', { content: 'Trop tard.', post: id(SLUGS.closed) }),
    send('password', { content: 'Sous clef.', post: id(SLUGS.password) }),
    send('draft', { content: 'Pas encore.', post: id(SLUGS.draft) }),
    send('unknown-post', { content: 'Nulle part.', post: 999_999 }),
    send('status-sent', { content: 'Un statut.', status: 'approved' }),
    send('held', { content: 'À relire.' }, hold),
    send('login-required', { content: 'Sans compte.' }, forbid),
    { name: 'posting-forbidden', path: restAddress('', requests.posting) },
  ];
}

const nothing = async () => {};

async function age(desk: Desk): Promise<void> {
  await desk.age();
}

async function hold(desk: Desk): Promise<void> {
  await desk.age();
  await desk.setOptions({ comment_moderation: '1' });
}

async function forbid(desk: Desk): Promise<void> {
  await desk.setOptions(OPTIONS);
  await desk.age();
  await desk.allowAnonymous(false);
}
