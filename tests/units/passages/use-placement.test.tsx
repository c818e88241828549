import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  type Placement,
  placementsOptions,
} from '../../../src/features/comments/passages/placements-queries.ts';
import { usePlacement } from '../../../src/features/comments/thread/use-placement.ts';

const ids = ['1', '2', '3'];
const rendered: string[] = [];

function Row({ id }: { id: string }) {
  const placement = usePlacement('article', id);
  rendered.push(`${id} ${placement}`);
  return null;
}

it('a comment is rendered again where its own passage was found, and no other', async () => {
  const client = new QueryClient();
  const tell = (placements: Record<string, Placement>) =>
    act(async () => {
      const { queryKey } = placementsOptions('article');
      client.setQueryData(queryKey, new Map(Object.entries(placements)));
      await new Promise((told) => setTimeout(told));
    });
  render(
    <QueryClientProvider client={client}>
      {ids.map((id) => (
        <Row key={id} id={id} />
      ))}
    </QueryClientProvider>,
  );
  rendered.length = 0;
  await tell({ 1: 'exact' });
  expect(rendered).toEqual(['1 exact']);
  await tell({ 1: 'exact', 2: 'changed', 3: 'gone' });
  expect(rendered).toEqual(['1 exact', '2 changed', '3 gone']);
  await tell({ 1: 'exact', 2: 'changed' });
  expect(rendered.slice(3)).toEqual(['3 undefined']);
});
