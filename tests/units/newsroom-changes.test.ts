// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDb, type Db } from '../../mocks/db.ts';
import { SAMPLE_NOW, sample } from '../../mocks/sample.ts';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import type { Headline } from '../../src/api/model.ts';

let db: Db;
beforeEach(() => {
  db = createDb({ now: () => SAMPLE_NOW });
});

const author = { name: 'Une lectrice' };
const events = (lastId = 0) => db.changes.since(lastId).map(({ event }) => event);
const shown = (from: Db) => from.articles().filter(from.isListed).map(from.headline);
const lead = () => sample.site.lead ?? '';

describe('an edit', () => {
  it('changes an article in place and says when', () => {
    db.now = () => SAMPLE_NOW + 60_000;
    const place = db.articles().findIndex(({ slug }) => slug === lead());
    const section = { slug: 'siam', name: 'SIAM 2025' };
    db.edit(lead(), { title: 'Autrement', breaking: true, section });
    expect(db.headline(db.articles()[place] ?? db.edit('', {}))).toMatchObject({
      title: 'Autrement',
      breaking: true,
      section,
      updatedAt: '2025-04-23T15:43:00+01:00',
    });
  });

  it('says another time where it is told to', () => {
    const updatedAt = '2025-04-23T15:00:00+01:00';
    expect(db.edit(lead(), { title: 'Autrement', updatedAt }).updatedAt).toBe(updatedAt);
  });

  it('makes an article of a brief, and a brief of an article', () => {
    const { slug } = db.publish({ title: 'Une brève' });
    expect(db.edit(slug, { body: textToBlocks('Un texte.') }).kind).toBe('article');
    expect(db.edit(slug, { body: [] }).kind).toBe('brief');
  });

  it('moves what gets another time', () => {
    db.edit(lead(), { publishedAt: '2025-04-23T15:41:00+01:00' });
    expect(db.articles()[0]?.slug).toBe(lead());
    db.edit(lead(), { publishedAt: '2025-04-01T10:00:00+01:00' });
    expect(db.articles().at(-1)?.slug).toBe(lead());
    expect(db.articles()).toHaveLength(10);
  });

  it('is refused of what is not there', () => {
    expect(() => db.edit('nulle-part', {})).toThrow('No article nulle-part');
  });
});

describe('a change of a comment', () => {
  const articleId = '20250422-1640';
  const totals = (lastId: number) =>
    db.changes.since(lastId).map(({ event, data }) => [event, 'total' in data && data.total]);

  it('is told with how many there are then', () => {
    const { id } = db.comment({ articleId, author, text: 'Merci.' });
    db.editComment(id, 'Merci à vous.');
    db.removeComment(id);
    expect(totals(0)).toEqual([
      ['comment', 1],
      ['comment', 1],
      ['comment', 0],
    ]);
    expect(db.comments(articleId)).toMatchObject([
      { status: 'removed', editedAt: '2025-04-23T15:42:00+01:00' },
    ]);
  });

  it('is told of one that was held once it is published, and never of one that is refused', () => {
    const held = { articleId, author, text: 'Merci.', status: 'pending' } as const;
    const [first, second] = [db.comment(held), db.comment(held)];
    db.editComment(first.id, 'Merci à vous.');
    db.removeComment(second.id);
    expect(totals(0)).toEqual([]);
    db.publishComment(first.id);
    expect(totals(0)).toEqual([['comment', 1]]);
  });

  it('is refused of what is not there', () => {
    expect(() => db.publishComment('comment-9')).toThrow('No comment comment-9');
  });
});

describe('the log of changes', () => {
  it('tells each change of what readers see, with ids from 1', () => {
    const { slug, id } = db.publish({ title: 'Titre de test' });
    db.edit(slug, { title: 'Titre revu' });
    db.comment({ articleId: id, author, text: 'Merci.' });
    db.withdraw(slug);
    expect(db.changes.since(0)).toMatchObject([
      { id: 1, event: 'headline', data: { id, title: 'Titre de test', commentCount: 0 } },
      { id: 2, event: 'headline', data: { id, title: 'Titre revu' } },
      { id: 3, event: 'comment', data: { articleId: id, total: 1 } },
      { id: 4, event: 'withdrawn', data: { id } },
    ]);
    expect(db.changes.lastId).toBe(4);
    expect(db.changes.since(3).map((change) => change.id)).toEqual([4]);
  });

  it('says nothing of what readers do not see', () => {
    db.comment({ articleId: sample.articles[0]?.id ?? '', author, text: 'x', status: 'pending' });
    db.withdraw(lead());
    const { lastId } = db.changes;
    db.withdraw(lead());
    db.edit(lead(), { title: 'En secret' });
    db.comment({ articleId: '20250422-1640', author, text: 'Trop tard.' });
    db.withdraw('nulle-part');
    expect(events(lastId)).toEqual([]);
  });

  it('has one that was withdrawn come back as itself', () => {
    const { slug, id } = db.publish({ title: 'Titre de test' });
    db.comment({ articleId: id, author, text: 'Merci.' });
    db.withdraw(slug);
    const again = db.publish({ title: 'Titre de test' });
    expect([again.slug, again.id]).toEqual([slug, id]);
    expect(events()).toEqual(['headline', 'comment', 'withdrawn', 'headline']);
    expect(db.changes.since(3)).toMatchObject([{ data: { id, commentCount: 1 } }]);
    expect(db.articles().filter((article) => article.slug === slug)).toEqual([again]);
  });

  it('has a second one of the same title as another', () => {
    const [first, second] = [db.publish({ title: 'Pareil' }), db.publish({ title: 'Pareil' })];
    expect(second.slug).not.toBe(first.slug);
    expect(second.canonicalUrl).toContain(second.slug);
    db.withdraw(second.slug);
    expect(shown(db).map(({ id }) => id)).toContain(first.id);
  });

  it('tells what is released, when it is', () => {
    db.release(lead(), SAMPLE_NOW + 1);
    db.release(lead(), SAMPLE_NOW);
    expect(events()).toEqual(['withdrawn', 'headline']);
  });

  it('keeps the last thousand, and gives nothing where it does not reach back', () => {
    for (let n = 0; n < 1_001; n += 1) db.edit(lead(), { title: `Titre ${n}` });
    expect(db.changes.since(1)).toHaveLength(1_000);
    for (const unknown of [0, -1, 1_001, 1_002, 1.5, Number.NaN]) {
      expect(db.changes.since(unknown)).toEqual([]);
    }
  });

  it('is told to who listens, until they leave', () => {
    const heard: number[] = [];
    const leave = db.changes.subscribe(({ id }) => heard.push(id));
    db.withdraw(lead());
    leave();
    db.publish({ title: 'Titre de test' });
    expect(heard).toEqual([1]);
  });

  it('leads from the list as it was to the list as it is, whatever was done', () => {
    const act = fc.record({
      kind: fc.constantFrom('publish', 'edit', 'withdraw', 'embargo', 'release', 'comment'),
      which: fc.nat(11),
      minute: fc.nat(59),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const made = createDb({ now: () => SAMPLE_NOW });
        const list = new Map(shown(made).map((headline) => [headline.id, headline]));
        for (const { kind, which, minute } of acts) {
          const article = made.articles()[which % made.articles().length];
          const { slug = '', id = '' } = article ?? {};
          const publishedAt = `2025-04-23T14:${String(minute).padStart(2, '0')}:00+01:00`;
          if (kind === 'publish') made.publish({ title: `Titre ${which}`, publishedAt });
          else if (kind === 'edit') made.edit(slug, { title: `Revu ${minute}`, publishedAt });
          else if (kind === 'withdraw') made.withdraw(slug);
          else if (kind === 'embargo') made.release(slug, SAMPLE_NOW + 1);
          else if (kind === 'release') made.release(slug, SAMPLE_NOW);
          else made.comment({ articleId: id, author, text: 'Merci.' });
        }
        for (const { event, data } of made.changes.since(0)) {
          if (event === 'headline') list.set(data.id, data);
          else if (event === 'withdrawn') list.delete(data.id);
          else addTotal(list, data);
        }
        const byId = (a: Headline, b: Headline) => a.id.localeCompare(b.id);
        expect([...list.values()].sort(byId)).toEqual(shown(made).sort(byId));
        const times = shown(made).map((headline) => Date.parse(headline.publishedAt));
        expect(times).toEqual(times.toSorted((a, b) => b - a));
      }),
    );
  });
});

function addTotal(list: Map<string, Headline>, data: { articleId: string; total: number }): void {
  const headline = list.get(data.articleId);
  if (headline) list.set(headline.id, { ...headline, commentCount: data.total });
}
