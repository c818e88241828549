import type { SiteHeaders } from './site-headers.ts';

/**
 * What nginx needs to serve the built site, to be included in a `server` block whose root it is.
 *
 * `add_header` in a location would drop those of the server, so all stand in the server and a
 * variable tells how long an answer may be kept: where it is empty, nginx leaves the header out.
 * Expressions are nested, since at the level of the server they would go before a publisher's own
 * `location /api/`. A `try_files` that ends in `/200.html` starts over, at the location of that name.
 */
export function nginxConf({ everywhere, cache }: SiteHeaders): string {
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;\n`,
  );
  const keep = (value: string) => `set $le_fil_cache ${quoted(value)};`;
  const page = keep(cache.page);
  return `# Written with the pages; holds for this build alone. Read it in again after each build:
#   nginx -t && nginx -s reload
# A location of your own that has an add_header has none of these.

set $le_fil_cache "";
${headers.join('')}add_header Cache-Control $le_fil_cache;

charset utf-8;
charset_types text/css text/javascript application/javascript text/plain text/xml application/xml
  application/rss+xml;
autoindex off;

# The .gz beside each file, for every client that takes it, a proxy or a CDN included.
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_http_version 1.0;

location = / {
  ${page}
  try_files /index.html /200.html;
}

location = /200.html {
  ${page}
}

location ^~ /assets/ {
  ${keep(cache.asset)}
  try_files $uri =404;
}

# Apart from the rest, since what follows a dot in a slug is no extension.
location ^~ /articles/ {
  ${page}
  rewrite ^(.+?)/+$ $1 break;
  try_files $uri.html /200.html;
}

# An address without an extension is one of the reader's pages; with one it is a file.
location / {
  ${page}
  rewrite ^(.+?)/+$ $1 break;
  try_files $uri.html /200.html;

  # The pages' files are no addresses of their own.
  location ~ (\\.html|^/index|^/200)/*$ {
    ${page}
    try_files /200.html =404;
  }
  location ~ ^/_(headers|redirects|nginx) {
    return 404;
  }
  location = /rss.xml {
    ${keep(cache.feed)}
    types {}
    default_type application/rss+xml;
    try_files $uri =404;
  }
  location ~ \\.xml$ {
    ${keep(cache.feed)}
    types {}
    default_type application/xml;
    try_files $uri =404;
  }
  location ~ \\.txt$ {
    ${keep(cache.feed)}
    try_files $uri =404;
  }
  location ~ \\.webmanifest$ {
    ${keep(cache.icon)}
    types {}
    default_type application/manifest+json;
    try_files $uri =404;
  }
  location ~ \\.(svg|png|ico)$ {
    ${keep(cache.icon)}
    try_files $uri =404;
  }
  location ~ \\.[^./]+$ {
    try_files $uri =404;
  }
}
`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
