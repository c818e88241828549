/**
 * Text of the newsroom's as HTML and XML can carry it. What neither may contain is taken out first,
 * so that an escaped text, parsed again, is the cleaned one.
 */
import { withoutBidiControls } from '../lib/text.ts';

/**
 * Text of one line that XML 1.0 (2.2, Char) allows: line ends and tabs become spaces, control
 * characters, noncharacters and bidi controls go, half a surrogate pair becomes U+FFFD. Other
 * spaces stay.
 */
export function cleanText(text: string): string {
  return withoutBidiControls(text)
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
}

/** The same, without spaces around it. */
export function oneLine(text: string): string {
  return cleanText(text).trim();
}

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute, of HTML and of XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}
