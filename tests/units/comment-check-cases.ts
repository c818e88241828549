import type {
  CommentRules,
  CommentValues,
  FieldProblem,
} from '../../src/features/comments/writing/comment-checks.ts';

interface CheckCase {
  name: string;
  values?: Partial<CommentValues>;
  rules?: Partial<CommentRules>;
  problems: Partial<Record<keyof CommentValues, FieldProblem>>;
}

const missing = { kind: 'missing' } as const;
const malformed = { kind: 'malformed' } as const;

export const checkCases: CheckCase[] = [
  { name: 'words and a name', problems: {} },
  { name: 'nothing', values: { text: '', name: '' }, problems: { text: missing, name: missing } },
  { name: 'only spaces', values: { text: ' \n\t\u00a0\u202f\u3000' }, problems: { text: missing } },
  {
    name: 'only what turns the direction of text',
    values: { text: '\u202e\u2066\u2069\u200f', name: '\u202d\u061c' },
    problems: { text: missing, name: missing },
  },
  {
    name: 'only what has no width',
    values: { text: '\u200b\u200d\u2060\ufeff\u00ad', name: '\u3164' },
    problems: { text: missing, name: missing },
  },
  { name: 'an empty braille pattern', values: { text: '\u2800' }, problems: { text: missing } },
  { name: 'half a character', values: { text: '\ud83d' }, problems: { text: missing } },
  { name: 'one character that is drawn', values: { text: '…', name: '家' }, problems: {} },
  { name: 'a family of emoji', values: { text: '👩‍👩‍👧' }, problems: {} },
  {
    name: 'as long as may be, in characters and not in their halves',
    values: { text: '😀'.repeat(10) },
    rules: { maxLength: 10 },
    problems: {},
  },
  {
    name: 'three characters too many',
    values: { text: 'x'.repeat(13) },
    rules: { maxLength: 10 },
    problems: { text: { kind: 'over', by: 3 } },
  },
  {
    name: 'spaces around the words, which are not sent',
    values: { text: `  ${'x'.repeat(10)}\n\n` },
    rules: { maxLength: 10 },
    problems: {},
  },
  { name: 'a bad address that nobody asked for', values: { email: 'nadia' }, problems: {} },
  {
    name: 'no address where one is asked for',
    rules: { requireEmail: true },
    problems: { email: missing },
  },
  ...[
    'nadia',
    'nadia@',
    '@lefil.example',
    'nadia@lefil',
    'na dia@lefil.example',
    'a@b@c.ma',
    'a@.ma',
    'a@b..ma',
  ].map(
    (email): CheckCase => ({
      name: `the address ${email}`,
      values: { email },
      rules: { requireEmail: true },
      problems: { email: malformed },
    }),
  ),
  ...['nadia@lefil.example', ' nadia+fil@news.lefil.example ', 'نادية@مثال.إختبار'].map(
    (email): CheckCase => ({
      name: `the address ${email}`,
      values: { email },
      rules: { requireEmail: true },
      problems: {},
    }),
  ),
];
