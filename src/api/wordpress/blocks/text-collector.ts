import type { Inline } from '../../model.ts';
import { linkAddress } from './addresses.ts';
import { attribute } from './attribute.ts';
import type { ElementKind } from './element-kinds.ts';
import { anchorIn, type Page } from './page.ts';
import { type Mark, paragraphsOf, type Run } from './paragraph-text.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** Collects text with the marks around it, over the ends of blocks, until its paragraphs are taken. */
export function createTextCollector(page: Page) {
  let runs: Run[] = [];
  const open: { element: Element; mark: Mark }[] = [];
  /** The outermost elements that are code, or lines. */
  let code: Element | undefined;
  let verse: Element | undefined;

  function add(type: Run['type'], text = '') {
    runs.push({ type, text, marks: open.map(({ mark }) => mark) });
  }

  function say(text: string) {
    add(code ? 'code' : 'text', text);
  }

  function mark(element: Element, mark: Mark) {
    if (!open.some((outer) => outer.mark.type === mark.type)) open.push({ element, mark });
  }

  function enter(element: Element, kind: ElementKind): void {
    switch (kind) {
      case 'strong':
      case 'emphasis':
      case 'strike':
      case 'subscript':
      case 'superscript':
        mark(element, { type: kind });
        break;
      case 'term':
        mark(element, { type: 'strong' });
        break;
      case 'link': {
        const href = hrefOf(element, page);
        // A file's name and the button beside it have no space between them.
        if (isButton(element)) say(' ');
        if (href) mark(element, { type: 'link', href });
        break;
      }
      case 'code':
        code ??= element;
        break;
      case 'verse':
        verse ??= element;
        break;
      case 'quotation':
        say('“');
        break;
      case 'sign':
        say(attribute(element, 'alt'));
        break;
      case 'break':
        add('break');
        break;
      default:
    }
  }

  function leave(element: Element, kind: ElementKind): void {
    if (kind === 'quotation') say('”');
    if (open.at(-1)?.element === element) open.pop();
    if (code === element) code = undefined;
    if (verse === element) verse = undefined;
  }

  function text(written: string): void {
    const words = code || !page.isArticle ? written : withoutShortcodes(written, page.shortcodes);
    for (const [index, line] of (verse ? words.split('\n') : [words]).entries()) {
      if (index > 0) add('break');
      say(verse ? line.replace(/^ +| (?= )/g, firmSpaces) : line);
    }
  }

  /** What was collected, which is not had again. */
  function taken(): Inline[][] {
    const paragraphs = paragraphsOf(runs, page.links);
    runs = [];
    return paragraphs;
  }

  return { enter, leave, text, taken };
}

function hrefOf(element: Element, page: Page): string | undefined {
  const written = attribute(element, 'href');
  const anchor = anchorIn(written, page);
  if (anchor !== undefined) return `#${anchor}`;
  return written.startsWith('#') ? undefined : linkAddress(written, page.base);
}

function isButton(element: Element): boolean {
  return /button/.test(attribute(element, 'class'));
}

/** Spaces that stay where a poet has set them. */
function firmSpaces(spaces: string): string {
  return '\u00A0'.repeat(spaces.length);
}
