// @vitest-environment node
import { expect, it } from 'vitest';
import { SourceError } from '../../../src/api/source.ts';
import { ConfigError } from '../../../src/app/config.ts';
import { faultLine } from '../../../src/build/report.ts';

it.each([
  ['a sentence', new Error('No build.'), 'No build.'],
  [
    'the newsroom',
    new SourceError('http://n.example/site', {
      kind: 'shape',
      path: '',
      detail: 'not JSON: <!doctype html>\n<html>',
    }),
    'The newsroom failed, so nothing was changed: http://n.example/site: shape not JSON: <!doctype html> <html>',
  ],
  [
    'the configuration',
    new ConfigError('prerender', 'wrong'),
    'The configuration is wrong: prerender must be a whole number, 0 or more.',
  ],
  [
    'a lost connection',
    new SourceError(
      'http://n.example/site',
      { kind: 'unreachable' },
      { cause: new TypeError('fetch failed', { cause: new Error('other side closed') }) },
    ),
    'The newsroom failed, so nothing was changed: http://n.example/site: unreachable: fetch failed: other side closed',
  ],
  ['a code alone', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['anything', 'odd\nthing', 'odd thing'],
])('tells in one line what was wrong: %s', (_, error, line) => {
  expect(faultLine(error)).toBe(line);
});
