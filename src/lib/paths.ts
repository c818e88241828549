/** Every address of the app: its route pattern beside the function that makes its links. */
export const paths = {
  front: { pattern: '/', href: () => '/' },
  article: {
    pattern: '/articles/:slug',
    href: (slug: string) => `/articles/${encodeURIComponent(slug)}`,
  },
  live: { pattern: '/live', href: () => '/live' },
  saved: { pattern: '/saved', href: () => '/saved' },
} as const;
