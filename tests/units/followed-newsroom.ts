/** A newsroom that changes and one reader of it: what is asked for and told comes when the test lets it. */
import type { Headline, Page } from '../../src/api/model.ts';
import { type KnownHeadlines, knownFrom } from '../../src/features/headlines/known-headlines.ts';
import {
  withFirstPage,
  withOlderPage,
  withSaying,
} from '../../src/features/headlines/merge-headlines.ts';
import { createSequence } from '../../src/features/headlines/sequence.ts';

const PER_PAGE = 4;
/** In milliseconds: no request takes longer, and no shared cache gives an older copy. */
const SLOWEST_MS = 5000;
const OLDEST_COPY_MS = 35_000;

export const headlineAt = (id: string, minute: number, title = id): Headline => ({
  id,
  slug: id,
  title,
  kind: 'brief',
  publishedAt: new Date(Date.UTC(2025, 3, 23, 0, minute)).toISOString(),
});

interface Event {
  id: string;
  headline: Headline | null;
  sequence: number;
}

/** A list, newest first; of one minute, what came last stands first. */
export class Newsroom {
  now = 1_000_000;
  readonly events: Event[] = [];
  /** When a cursor was first given: no copy of what it leads to is older. */
  #given = new Map<string, number>();
  #past: { from: number; list: readonly Headline[] }[] = [{ from: 0, list: [] }];

  get list(): readonly Headline[] {
    return this.#past.at(-1)?.list ?? [];
  }
  put(item: Headline): void {
    const others = this.list.filter(({ id }) => id !== item.id);
    const index = others.findIndex(({ publishedAt }) => publishedAt <= item.publishedAt);
    this.#become(others.toSpliced(index < 0 ? others.length : index, 0, item), item.id, item);
  }
  edit(index: number, title: string): void {
    const item = this.list[index];
    if (!item) return;
    const edited = { ...item, title };
    this.#become(this.list.with(index, edited), item.id, edited);
  }
  withdraw(index: number): void {
    const item = this.list[index];
    if (item) this.#become(this.list.toSpliced(index, 1), item.id, null);
  }
  /** As it was at `time`; a cursor says after which minute the page begins. */
  page(time: number, before?: string): Page<Headline> {
    const at = Math.max(time, this.#given.get(before ?? '') ?? time);
    const list = this.#past.findLast(({ from }) => from <= at)?.list ?? [];
    const rest = list.filter((item) => before === undefined || item.publishedAt < before);
    const items = rest.slice(0, PER_PAGE);
    const end = items.at(-1);
    if (rest.length <= PER_PAGE || !end) return { items, dropped: 0 };
    const next = end.publishedAt;
    this.#given.set(next, this.#given.get(next) ?? at);
    return { items, dropped: 0, next };
  }
  #become(list: readonly Headline[], id: string, headline: Headline | null): void {
    this.now += 1;
    this.#past.push({ from: this.now, list });
    this.events.push({ id, headline, sequence: this.events.length + 1 });
  }
}

interface Request {
  askedAt: number;
  page: Page<Headline>;
  before: string | undefined;
}

export class Reader {
  readonly newsroom: Newsroom;
  known: KnownHeadlines;
  #isLate = createSequence();
  #heard: number;
  #requests: Request[] = [];

  constructor(newsroom: Newsroom) {
    this.newsroom = newsroom;
    this.known = knownFrom(newsroom.page(newsroom.now));
    this.#heard = newsroom.events.length;
  }
  get items(): readonly Headline[] {
    return this.known.runs.flatMap(({ items }) => items);
  }
  /** The next event. */
  hear(): void {
    this.hearAgain(this.#heard);
    this.#heard = Math.min(this.#heard + 1, this.newsroom.events.length);
  }
  /** An event, once more or for the first time. */
  hearAgain(index: number): void {
    const event = this.newsroom.events[index];
    if (!event || this.#isLate(event.id, event.sequence)) return;
    this.known = withSaying(this.known, { ...event, at: this.newsroom.now });
  }
  hasHeard(index: number): boolean {
    return index < this.#heard;
  }
  /** @param age of the copy that some shared cache has, in milliseconds */
  ask(age: number, before?: string): void {
    if (this.#requests.some((request) => request.before === before)) return;
    const askedAt = this.newsroom.now;
    const page = this.newsroom.page(askedAt - Math.min(age, OLDEST_COPY_MS), before);
    this.#requests.push({ askedAt, page, before });
  }
  receive(which: number): void {
    const [request] = this.#requests.splice(which % (this.#requests.length || 1), 1);
    if (!request) return;
    const { askedAt, page, before } = request;
    this.known =
      before === undefined
        ? withFirstPage(this.known, page, askedAt)
        : withOlderPage(this.known, before, page);
  }
  /** Time passes, and no request takes longer than it may. */
  wait(ms: number): void {
    const late = () =>
      this.#requests.findIndex(({ askedAt }) => askedAt + SLOWEST_MS < this.newsroom.now + ms);
    for (let which = late(); which >= 0; which = late()) this.receive(which);
    this.newsroom.now += ms;
  }
  /** Where something is missing, from the top. */
  get cursors(): string[] {
    return this.known.runs.flatMap(({ next }) => next ?? []);
  }
  /** All that is under way arrives, and what is missing is asked for. */
  settle(): void {
    while (this.#requests.length > 0) this.receive(0);
    while (this.#heard < this.newsroom.events.length) this.hear();
    this.fill();
  }
  /** Asks for all that is missing. */
  fill(): void {
    for (let [cursor] = this.cursors; cursor !== undefined; [cursor] = this.cursors) {
      this.ask(0, cursor);
      this.receive(0);
    }
  }
  /** The newest page as it is now, once no copy is older than what is known. */
  poll(): void {
    this.wait(OLDEST_COPY_MS + SLOWEST_MS);
    this.ask(0);
    this.receive(0);
  }
}
