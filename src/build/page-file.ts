/** What file systems take for a name, in bytes, with room for the endings of what stands beside it. */
const LONGEST_NAME = 240;

/**
 * The file of an article's page inside the site. Undefined where the slug cannot be a file's name, or
 * would lead out of the folder: such an article has no page of its own.
 */
export function fileOfArticle(slug: string): string | undefined {
  const isName =
    slug !== '' &&
    slug.isWellFormed() &&
    !slug.startsWith('.') &&
    !/[/\\:*?"<>|\p{Cc}]/u.test(slug) &&
    Buffer.byteLength(slug) <= LONGEST_NAME;
  return isName ? `articles/${slug}.html` : undefined;
}
