/**
 * JSON for a `<script>`: nothing in it can end the script, open a comment in it or be read as
 * markup (HTML, 4.12.1.3), and `JSON.parse` gives the value back.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
