/** XML written as text. Names are ours; what people wrote is cleaned and escaped. */
import { escapeMarkup, oneLine } from './plain-text.ts';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `<name>text</name>`; nothing where there is no text. */
export function textElement(name: string, text: string | undefined): string {
  const said = escapeMarkup(oneLine(text ?? ''));
  return said && `<${name}>${said}</${name}>`;
}
