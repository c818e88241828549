// @vitest-environment node
import { expect, it } from 'vitest';
import { jsonIn } from '../../../../src/api/wordpress/rest-json.ts';

const NOTICE =
  '<br />\n<b>Warning</b>:  Undefined array key [1] in {main} <b>/srv/x.php</b> on line <b>3</b><br />\n';

it.each([
  { name: 'an object', text: '{"a":1}', json: '{"a":1}' },
  { name: 'a list', text: '[{"a":1}]', json: '[{"a":1}]' },
  { name: 'a notice before it', text: `${NOTICE}[{"a":"[{"}]`, json: '[{"a":"[{"}]' },
  { name: 'several notices', text: `${NOTICE}${NOTICE}{"a":{"b":[]}}`, json: '{"a":{"b":[]}}' },
  { name: 'a byte order mark', text: '\uFEFF{"a":1}', json: '{"a":1}' },
  { name: 'blank lines', text: '\n\n []', json: '\n\n []' },
  { name: 'a page', text: '<!doctype html><p>{"a":1}</p>', json: '<!doctype html><p>{"a":1}</p>' },
  { name: 'a word', text: '"rien"', json: '"rien"' },
  { name: 'nothing', text: '', json: '' },
])('finds JSON: $name', ({ text, json }) => {
  expect(jsonIn(text)).toBe(json);
});

it('gives up on a page that is full of brackets', () => {
  const page = `<script>${'{['.repeat(100_000)}</script>`;
  expect(jsonIn(page)).toBe(page);
});
