/**
 * What an extension that is gone leaves behind: `[gallery ids="1,2"]`, `[vc_row]…[/vc_row]`. Words in
 * brackets are not taken for it: there has to be a name that is known, or an attribute with quotes, which
 * WordPress has made pretty by then in the site's language.
 */
const SHORTCODE = /\[(\/?)([\w-]+)(\s[^[\]]*)?\]/g;
const KNOWN = /^(?:gallery|playlist|embed|(?:vc|et_pb|fusion|su)_\w+)$/;
const ATTRIBUTE = /(?<![\w-])([\w-]+)=["'“”„″′‘«»]\s*([^"“”„″«»[\]]*)/g;
/** What attributes are called that readers were shown. */
const FOR_READERS = /tit(?:le|re)|te?xte?|heading|caption|label|content|message|quote|desc|alt/;

/** Text without the leftovers of shortcodes, whose own words stay; `opened` keeps the names of those that begin. */
export function withoutShortcodes(text: string, opened: Set<string>): string {
  return text.replace(SHORTCODE, (written, slash: string, name: string, rest = '') => {
    const attributes = [...rest.matchAll(ATTRIBUTE)];
    if (slash) return KNOWN.test(name) || opened.has(name) ? '' : written;
    if (!KNOWN.test(name) && attributes.length === 0) return written;
    opened.add(name);
    const words = attributes.flatMap(([, key = '', value = '']) =>
      FOR_READERS.test(key) ? value.trim() : [],
    );
    return words.length > 0 ? ` ${words.join(' ')} ` : '';
  });
}
