/** From the built shell to prerendered pages: what is added, and where. */
import type { PrerenderedPage } from '../app/prerendered-page.ts';

const CONFIG = /(<script type="application\/json" id="le-fil-config">)([\s\S]*?)(<\/script>)/;
const ROOT = '<div id="root"></div>';

/** The configuration's text in a page; undefined where it has none. */
export function configTextOf(page: string): string | undefined {
  return CONFIG.exec(page)?.[2];
}

interface TemplateParts {
  /** The shell, with its own style sheet and preloads left out. */
  shell: string;
  css: string;
  /** The files that `css` was, which need not be fetched any more. */
  sheets: readonly string[];
  /** The files of the scripts that take a page over. */
  scripts: readonly string[];
}

/**
 * The page that all pages are made from. Its style sheet stands inside it: a link to one would cost the
 * first view a round trip.
 */
export function pageTemplate({ shell, css, sheets, scripts }: TemplateParts): string {
  const preloads = scripts
    .filter((file) => !shell.includes(`src="/${file}"`))
    .map((file) => `<link rel="modulepreload" href="/${file}" crossorigin fetchpriority="low">`);
  const hrefs = sheets.map((file) => `/${file}`).join(' ');
  return shell
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace(
      /\s*<\/head>/,
      () => `\n<style data-sheets="${hrefs}">${css}</style>\n${preloads.join('')}</head>`,
    );
}

/** Whether the shell, whatever its configuration says now, is the one that the template was made from. */
export function isTemplateOf(template: string, shell: string): boolean {
  const own = shell.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"/g);
  return [...own].every(([, address = '']) => template.includes(address));
}

interface PageParts {
  head: string;
  body: string;
  data: PrerenderedPage;
  /** The configuration, with the page's origin in it. */
  config: unknown;
}

/** @throws {Error} where the template has lost what a page is put into */
export function fillTemplate(template: string, parts: PageParts): string {
  const { head, body, data, config } = parts;
  if (!template.includes(ROOT) || !CONFIG.test(template)) {
    throw new Error('The template of the pages has no #root or no configuration');
  }
  const { language } = data;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return template
    .replace(
      /<html[^>]*>/,
      () =>
        `<html lang="${language}" dir="${direction}" data-theme="auto" data-made-in="${language}">`,
    )
    .replace(CONFIG, (_, start: string, __, end: string) => `${start}${inScript(config)}${end}`)
    .replace('</head>', () => `${head}</head>`)
    .replace(
      ROOT,
      () =>
        `<div id="root">${body}</div><script type="application/json" id="le-fil-page">${inScript(data)}</script>`,
    );
}

/** JSON that no HTML parser can take for the script's end. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
