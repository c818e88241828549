import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { commentsAddress } from './comments-section.ts';
import { headlinesAddress } from './headlines-column.ts';

const BRIEF = '/articles/un-seisme-de-magnitude-6-2-secoue-istanbul';

/** What each language says of each failure. */
const SAYS = {
  fr: {
    headlines: 'Les titres n’ont pas pu être chargés.',
    comments: 'Les commentaires n’ont pas pu être chargés.',
    unreachable: 'Rédaction injoignable',
    retry: 'Réessayer',
    down: 'La rédaction ne répond pas.',
    garbled: 'La réponse de la rédaction est illisible.',
    lost: 'Ce fil s’arrête ici.',
    withdrawn: 'Cet article a été retiré.',
    nothing: 'La rédaction n’a encore rien publié.',
    dropped: '1 titre illisible n’est pas affiché.',
  },
  ar: {
    headlines: 'تعذّر تحميل العناوين.',
    comments: 'تعذّر تحميل التعليقات.',
    unreachable: 'هيئة التحرير لا تستجيب',
    retry: 'أعد المحاولة',
    down: 'هيئة التحرير لا تستجيب.',
    garbled: 'رد هيئة التحرير غير مقروء.',
    lost: 'ينتهي الخيط هنا.',
    withdrawn: 'سُحب هذا المقال.',
    nothing: 'لم تنشر هيئة التحرير شيئا بعد.',
    dropped: 'عنوان واحد غير مقروء لم يُعرض.',
  },
  en: {
    headlines: 'The headlines could not be loaded.',
    comments: 'The comments could not be loaded.',
    unreachable: 'Newsroom unreachable',
    retry: 'Try again',
    down: 'The newsroom is not answering.',
    garbled: 'The newsroom’s answer cannot be read.',
    lost: 'This thread ends here.',
    withdrawn: 'This article has been withdrawn.',
    nothing: 'The newsroom has not published anything yet.',
    dropped: '1 unreadable headline is not shown.',
  },
} as const;

const broken = () => new HttpResponse(null, { status: 500 });

describe.each(['fr', 'ar', 'en'] as const)('a reader of %s is told', (language) => {
  const says = SAYS[language];
  const open = (address: string) => renderApp(address, { config: { language } });
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

  it('that headlines and comments did not come', async () => {
    newsroom.server.use(http.get(headlinesAddress, broken), http.get(commentsAddress, broken));
    await open('/');
    await screen.findByText(says.comments);
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts).toEqual([`${says.headlines}${says.retry}`, says.comments]);
    expect(screen.getAllByRole('button', { name: says.retry })).toHaveLength(2);
    expect((await screen.findAllByText(says.unreachable))[0]).toHaveRole('status');
  });

  it.each([
    ['down', broken],
    ['garbled', () => HttpResponse.html('<title>Bienvenue</title>')],
    ['lost', () => new HttpResponse(null, { status: 404 })],
    ['withdrawn', () => new HttpResponse(null, { status: 410 })],
  ] as const)('that the article did not come: %s', async (what, answer) => {
    newsroom.server.use(http.get('*/api/articles/:slug', answer));
    await open(BRIEF);
    expect(await heading(says[what])).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(says[what]);
  });

  it('that nothing is published, and what could not be read', async () => {
    newsroom.server.use(http.get(headlinesAddress, () => HttpResponse.json({ items: [null] })));
    delete newsroom.db.site.lead;
    await open('/');
    expect(await heading(says.nothing)).toBeVisible();
    expect(screen.getByText(says.dropped)).toBeVisible();
  });

  it('that there is no such page', async () => {
    await open('/ailleurs');
    expect(await heading(says.lost)).toBeVisible();
  });
});
