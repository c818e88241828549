/** The one place where a newsroom's HTML is parsed. What comes out is only read, never shown as it is. */
import DOMPurify from 'dompurify';
import { KNOWN_ELEMENTS } from './element-kinds.ts';
import { silentHtml } from './silent-html.ts';

const RULES = {
  ALLOWED_TAGS: KNOWN_ELEMENTS,
  ALLOWED_ATTR: [
    ...['alt', 'cite', 'class', 'colspan', 'height', 'href', 'id', 'name', 'rowspan', 'src'],
    ...['srcset', 'title', 'width'],
  ],
  ALLOW_ARIA_ATTR: false,
  /** An element that is not known leaves what it holds, but for those whose text is nobody's to read. */
  FORBID_CONTENTS: [
    ...['annotation', 'annotation-xml', 'desc', 'iframe', 'noembed', 'noframes', 'script'],
    ...['style', 'template', 'title'],
  ],
  /**
   * The rules of XML are for HTML that is written out again: a paragraph that speaks of a tag and has
   * a comment in it would go with all of its words. This is never written out.
   */
  SAFE_FOR_XML: false,
  RETURN_DOM_FRAGMENT: true as const,
};

const HTML = 'http://www.w3.org/1999/xhtml';

// Drawings and formulas leave their words too: also those of an element that has a name from HTML.
DOMPurify.addHook('uponSanitizeElement', (node, { tagName, allowedTags }) => {
  if (!(node instanceof Element)) return;
  if (tagName in allowedTags) allowedTags[tagName] = node.namespaceURI === HTML;
  // The labels of a drawing stand apart.
  if (tagName === 'text') node.append(' ');
});

/** The harmless nodes of some HTML, in a document of their own that loads and runs nothing. */
export function parseHtml(html: string): DocumentFragment {
  // Within a body a `frameset` cannot take the place of all words, and of the body.
  return DOMPurify.sanitize(`<body>${silentHtml(html)}`, RULES);
}
