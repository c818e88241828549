/** The keys of the catalogues and the arguments of each message, read off the French one by its types. */
import type { messages } from './catalogues/fr.ts';

type French = typeof messages;

export type MessageKey = keyof French;

/** What every language has to offer: the same keys, in its own words. */
export type Catalogue = Record<MessageKey, string>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Arguments<Text extends string> = Text extends `{${infer Name}, plural,${string}`
  ? Record<Name, number>
  : [Names<Text>] extends [never]
    ? undefined
    : Record<Names<Text>, string | number>;

/** The arguments of `t(key)`: none, numbers for plurals, or text and numbers to insert. */
export type MessageArguments<Key extends MessageKey> =
  Arguments<French[Key]> extends undefined ? [] : [Arguments<French[Key]>];
