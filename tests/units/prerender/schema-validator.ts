import { readFileSync } from 'node:fs';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const NAMES = ['sitemap.xsd', 'sitemap-news.xsd', 'news-sitemap.xsd', 'rss-2.0.xsd'] as const;
const files = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(new URL(`schemas/${name}`, import.meta.url))]),
);
xmlRegisterInputProvider(new XmlBufferInputProvider(files));

/** A function that says what a schema finds wrong in a document; nothing where it is valid. */
export function schemaValidator(name: (typeof NAMES)[number]): (xml: string) => string {
  using schema = XmlDocument.fromBuffer(files[name] ?? new Uint8Array(), { url: name });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    try {
      using document = XmlDocument.fromString(xml);
      validator.validate(document);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}

/** The text of every node that an XPath finds, with the prefixes of our files. */
export function textsAt(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, NAMESPACES).map(({ content }) => content);
}

const NAMESPACES = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
};
