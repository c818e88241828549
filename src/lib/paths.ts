/** Every address of the app: its route pattern beside the function that makes its links. */
export const paths = {
  front: { pattern: '/', href: () => '/' },
  article: {
    pattern: '/articles/:slug',
    href: (slug: string) => `/articles/${encodeURIComponent(slug)}`,
    /** The slug that an address has; undefined where it is no article's. */
    slugIn: (pathname: string) => decoded(/^\/articles\/([^/]+)\/?$/.exec(pathname)?.[1]),
  },
  live: { pattern: '/live', href: () => '/live' },
  saved: { pattern: '/saved', href: () => '/saved' },
} as const;

function decoded(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
