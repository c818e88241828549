/**
 * The floor: what somebody competent writes in an hour with React, its router in data mode and a
 * query client. It fetches and renders the same text as the reader does, and nothing more.
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ArticlePage } from './article-page.tsx';
import { articleOptions, headlinesOptions } from './queries.ts';

const queryClient = new QueryClient();

const router = createBrowserRouter([
  {
    path: '/articles/:slug',
    Component: ArticlePage,
    HydrateFallback: () => null,
    loader: async ({ params: { slug = '' } }) => {
      void queryClient.query(headlinesOptions);
      return { article: await queryClient.query(articleOptions(slug)) };
    },
  },
]);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
