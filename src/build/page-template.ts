/** From the built shell to prerendered pages: what is added, and where. */
import type { PrerenderedPage } from '../app/start/prerendered-page.ts';
import { scriptJson } from '../prerender/script-json.ts';

const CONFIG = /(<script type="application\/json" id="le-fil-config">)([\s\S]*?)(<\/script>)/;
const ROOT = '<div id="root"></div>';
const DRAWINGS = /<svg class="drawings"[\s\S]*?<\/svg>/;
const BELOW = /<style data-part="below"[^>]*>[\s\S]*?<\/style>/;
const OF_COMMENTS = /<style data-part="comments"[^>]*>[\s\S]*?<\/style>/;
/** Nothing is painted before the heading is there: half a masthead would move when its end comes. */
const EXPECT_HEADING = '<link rel="expect" href="#article-title" blocking="render">';
/** An article of fewer characters, markup included, may not fill a screen. */
const SCREENFUL = 6000;

/** The configuration's text in a page; undefined where it has none. */
export function configTextOf(page: string): string | undefined {
  return CONFIG.exec(page)?.[2];
}

/** A style sheet and its file, which need not be fetched any more. */
interface Sheet {
  file: string;
  css: string;
}

interface TemplateParts {
  /** As Vite has built it. */
  shell: string;
  /** The style sheets of the first screen, of what stands below it, and of comments where there are some. */
  sheets: readonly Sheet[];
  sheetsBelow: readonly Sheet[];
  sheetsOfComments: readonly Sheet[];
  /** The files of the scripts that take a page over. */
  scripts: readonly string[];
}

/**
 * The page that all pages are made from. Its style sheets stand inside it: a link to one would cost the
 * first view a round trip. What the first words do without comes after them.
 */
export function pageTemplate(parts: TemplateParts): string {
  const { shell, sheets, sheetsBelow, sheetsOfComments, scripts } = parts;
  const below = inline('below', sheetsBelow) + inline('comments', sheetsOfComments);
  const preloads = scripts
    .filter((file) => !shell.includes(`src="/${file}"`))
    .map((file) => `<link rel="modulepreload" href="/${file}" crossorigin fetchpriority="low">`);
  const [drawings = ''] = DRAWINGS.exec(shell) ?? [];
  return (
    shell
      .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
      // Indentation and comments, of the script too, are for whoever reads the shell.
      .replace(/\n\s+(\/\/.*\n\s+)?/g, '\n')
      .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
      .replace(
        /\s*<\/head>/,
        () => `\n${inline('first', sheets)}\n${EXPECT_HEADING}${preloads.join('')}</head>`,
      )
      .replace(drawings, '')
      // These pages can be read without script.
      .replace(/\s*<noscript>[\s\S]*?<\/noscript>/, '')
      .replace(ROOT, () => `${ROOT}${drawings}${below}`)
  );
}

function inline(part: 'first' | 'below' | 'comments', sheets: readonly Sheet[]): string {
  const files = sheets.map(({ file }) => `/${file}`).join(' ');
  const css = sheets.map((sheet) => sheet.css.trim()).join('');
  return `<style data-part="${part}" data-sheets="${files}">${css}</style>`;
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
  const [below = ''] = BELOW.exec(template) ?? [];
  const [ofComments = ''] = hasComments(body) ? [] : (OF_COMMENTS.exec(template) ?? []);
  const ordered = fillsScreen(body)
    ? template
    : template.replace(below, '').replace('</head>', () => `${below}</head>`);
  return ordered
    .replace(ofComments, '')
    .replace(
      /<html[^>]*>/,
      () =>
        `<html lang="${language}" dir="${direction}" data-theme="auto" data-made-in="${language}">`,
    )
    .replace(CONFIG, (_, start: string, __, end: string) => `${start}${scriptJson(config)}${end}`)
    .replace('</head>', () => `${head}</head>`)
    .replace(
      ROOT,
      () =>
        `<div id="root">${body}</div><script type="application/json" id="le-fil-page">${scriptJson(data)}</script>`,
    );
}

function hasComments(body: string): boolean {
  return /<li [^>]*data-depth=/.test(body);
}

/** Whether what stands first leaves no room on a screen for the comments below it. */
function fillsScreen(body: string): boolean {
  const [article] = /<article[\s\S]*?id="commentaires"/.exec(body) ?? [];
  return article === undefined || article.length > SCREENFUL;
}
