/**
 * What a WordPress of our own is configured with. All of it stands in one folder, listens on this
 * machine alone, and is what a careful host has: PHP compiled once, answers compressed, files cached.
 */
import { join } from 'node:path';

/** Where one stands, and whose it is: the servers run as who started them. */
export interface Place {
  folder: string;
  port: number;
  user: string;
}

export function siteFolder({ folder }: Place): string {
  return join(folder, 'site');
}

export function databaseSocket({ folder }: Place): string {
  return join(folder, 'database.sock');
}

export function phpConfiguration({ folder, user }: Place): string {
  return `[global]
error_log = ${folder}/php.log
[www]
listen = ${folder}/php.sock
user = ${user}
pm = static
pm.max_children = 4
`;
}

export function nginxConfiguration(place: Place): string {
  const { folder, port, user } = place;
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `user ${user};
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${scratch}
  sendfile on;
  gzip on;
  gzip_types text/css application/javascript application/json;
  server {
    listen 127.0.0.1:${port};
    root ${siteFolder(place)};
    index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.(css|js|woff2)$ { expires 1y; }
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params;
      # Debian's parameters leave the port out, and WordPress would redirect to where it is.
      fastcgi_param HTTP_HOST $http_host;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_pass unix:${folder}/php.sock;
    }
  }
}
`;
}

export function wordPressConfiguration(place: Place): string {
  const { folder, port, user } = place;
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: user,
    DB_PASSWORD: '',
    DB_HOST: `localhost:${databaseSocket(place)}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: `http://127.0.0.1:${port}`,
    WP_SITEURL: `http://127.0.0.1:${port}`,
    WP_TEMP_DIR: folder,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}
