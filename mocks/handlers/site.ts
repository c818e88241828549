import { HttpResponse, http } from 'msw';
import { type Newsroom, unlessFaulty } from './newsroom.ts';

export function siteHandlers({ db, faults, at }: Newsroom) {
  return [
    http.get(
      at('/site'),
      unlessFaulty(faults, 'site', () => HttpResponse.json(db.site)),
    ),
  ];
}
