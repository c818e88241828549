/** Answers as a newsroom sends them, on the sample's words, to be bent by the tests. */

export const siteWire = {
  name: 'Le Fil',
  language: 'fr',
  timeZone: 'Africa/Casablanca',
  links: [
    { kind: 'facebook', label: 'Suivez-nous sur Facebook', href: 'https://www.facebook.com/' },
  ],
  sections: [{ slug: 'siam', name: 'SIAM 2025' }],
  live: { stream: false, pollSeconds: 60 },
  comments: {
    open: true,
    moderation: 'none',
    requireEmail: false,
    maxLength: 4000,
    maxDepth: 3,
    editSeconds: 300,
    canReport: true,
  },
};

export const headlineWire = {
  id: 'h-4',
  slug: 'un-seisme-de-magnitude-6-2-secoue-istanbul',
  title: 'Un séisme de magnitude 6,2 secoue Istanbul',
  publishedAt: '2025-04-23T14:07:00+01:00',
  kind: 'brief',
};

export const articleWire = {
  id: 'a-1',
  slug: 'innovation-et-solidarite-territoriale',
  title: 'Innovation et solidarité territoriale',
  publishedAt: '2025-04-22T16:40:00+01:00',
  kind: 'article',
  authors: [],
  body: [
    {
      type: 'paragraph',
      id: 'p1',
      children: [{ type: 'text', text: 'Cette nouvelle entente vient consolider un lien.' }],
    },
  ],
  tags: [],
  commentsOpen: true,
  canonicalUrl: 'https://newsroom.example/articles/innovation-et-solidarite-territoriale',
  related: [],
};

export const commentWire = {
  id: 'c-1',
  articleId: 'a-1',
  author: { name: 'Une lectrice' },
  postedAt: '2025-04-23T15:31:00+01:00',
  status: 'published',
  body: [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', text: 'Merci.' }] }],
};
