/** What the tests use of a package without types. An absent part of a fragment is empty, or undefined. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextFragment {
    textStart: string;
    textEnd?: string | undefined;
    prefix?: string | undefined;
    suffix?: string | undefined;
  }
  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): {
    text?: TextFragment[];
  };
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: TextFragment;
  };
}
