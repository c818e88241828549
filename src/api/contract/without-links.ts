import type { Inline } from '../model.ts';

/** HTML has no link in a link: the inner ones, which hold none themselves, leave what they hold. */
export function withoutLinks(inlines: Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return inline;
    if (inline.type === 'link') return inline.children;
    return { ...inline, children: withoutLinks(inline.children) };
  });
}
