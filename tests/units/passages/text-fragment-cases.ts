import type { TextDirective } from '../../../src/lib/text-directive.ts';

/** Directives and how they stand in an address. */
export const encodedCases: [name: string, directive: TextDirective, encoded: string][] = [
  ['one word', { start: 'Casablanca' }, ':~:text=Casablanca'],
  ['spaces and accents', { start: 'à l’été' }, ':~:text=%C3%A0%20l%E2%80%99%C3%A9t%C3%A9'],
  ['Arabic', { start: 'نعم' }, ':~:text=%D9%86%D8%B9%D9%85'],
  ['the signs of the grammar', { start: 'a-b,c&d=e' }, ':~:text=a%2Db%2Cc%26d%3De'],
  ['a percent sign and a hash', { start: '40 % #1' }, ':~:text=40%20%25%20%231'],
  ['its own delimiter', { start: ':~:text=' }, ':~:text=%3A~%3Atext%3D'],
  ['an emoji', { start: '👏' }, ':~:text=%F0%9F%91%8F'],
  ['an end', { start: 'one', end: 'two' }, ':~:text=one,two'],
  ['a prefix', { prefix: 'zero', start: 'one' }, ':~:text=zero-,one'],
  ['a suffix', { start: 'one', suffix: 'three' }, ':~:text=one,-three'],
  [
    'all parts',
    { prefix: '-a-', start: 'b', end: 'c', suffix: '-d-' },
    ':~:text=%2Da%2D-,b,c,-%2Dd%2D',
  ],
];

/** What addresses say, and what is read. */
export const readCases: [name: string, hash: string, directive: TextDirective | undefined][] = [
  ['after a comment', '#c-1:~:text=one', { start: 'one' }],
  ['without a hash sign', 'c-1:~:text=one', { start: 'one' }],
  ['the first of two', '#:~:text=one,two&text=three', { start: 'one', end: 'two' }],
  ['after other directives', '#:~:selector(x)&text=one&y', { start: 'one' }],
  ['signs that need not be encoded', "#:~:text=a.b/c?d=e+f!'()*é", { start: "a.b/c?d=e+f!'()*é" }],
  ['a small hexadecimal', '#:~:text=%c3%a9', { start: 'é' }],
  ['a second delimiter', '#:~:text=a:~:b', { start: 'a:~:b' }],
  ['no hash', '', undefined],
  ['a comment alone', '#c-1', undefined],
  ['nothing after the delimiter', '#:~:', undefined],
  ['another directive', '#:~:texts=one&mytext=two', undefined],
  ['no text', '#:~:text=', undefined],
  ['an empty part', '#:~:text=one,', undefined],
  ['empty parts', '#:~:text=,,', undefined],
  ['a prefix alone', '#:~:text=one-', undefined],
  ['a suffix alone', '#:~:text=-one', undefined],
  ['a prefix and a suffix alone', '#:~:text=one-,-two', undefined],
  ['an empty prefix', '#:~:text=-,one', undefined],
  ['an empty suffix', '#:~:text=one,-', undefined],
  ['a dash inside', '#:~:text=Casablanca-Settat', undefined],
  ['a prefix in the middle', '#:~:text=one,two-,three', undefined],
  ['three terms', '#:~:text=one,two,three', undefined],
  ['five parts', '#:~:text=a-,b,c,d,-e', undefined],
  ['half a percent-encoding', '#:~:text=40%', undefined],
  ['no percent-encoding', '#:~:text=%zz', undefined],
  ['no UTF-8', '#:~:text=%ff', undefined],
  ['half a character', '#:~:text=%c3', undefined],
  ['a malformed one before a good one', '#:~:text=%ff&text=one', undefined],
];

/** Paragraphs that follow the sample article's own: what it lacks. */
export const otherParagraphs = [
  'Une coopération. Une autre coopération, dit-on. Encore une coopération.',
  '« Non. » dit-il. « Oui ! » a-t-elle répondu (en riant) ; puis rien, à 40 % près.',
  'وصل وزير الفلاحة إلى الرباط أمس؛ قال: «نعم، سنعود». ثم غادر المدينة',
  'Bravo 👏🏽 à tous & à toutes, d’où qu’ils viennent. Fin',
];

/** Passages by how they begin and end, and what links name them by. */
export const passageCases: [name: string, from: string, to: string, directive: TextDirective][] = [
  [
    'some words',
    'nouveau',
    'stratégique',
    {
      prefix: 'et d’Île-de-France prend un',
      start: 'nouveau tournant stratégique',
      suffix: 'avec la signature, ce mardi à',
    },
  ],
  [
    'the first words of a paragraph',
    'Cette nouvelle',
    'entente',
    { start: 'Cette nouvelle entente', suffix: 'vient consolider un lien' },
  ],
  [
    'the last words of a paragraph',
    'appliquée',
    'entrepreneuriat.',
    { prefix: 'l’intelligence artificielle', start: 'appliquée à l’entrepreneuriat.' },
  ],
  [
    'an elided word',
    'l’accord ambitionne',
    'de',
    {
      prefix: 'Au-delà de l’infrastructure,',
      start: 'l’accord ambitionne de',
      suffix: 'stimuler l’économie locale en',
    },
  ],
  [
    'a sentence with dashes and commas',
    'Pour Abdellatif',
    '2022-2027.',
    {
      start:
        'Pour Abdellatif Maâzouz, cette alliance vient renforcer la mise en œuvre du Programme de développement régional 2022-2027.',
      suffix: 'Il y voit une opportunité de',
    },
  ],
  [
    'a whole paragraph',
    'Parmi',
    'écologique.',
    {
      start: 'Parmi les chantiers structurants annoncés figure l’accompagnement',
      end: 'dans la région tout en contribuant à sa transition écologique.',
    },
  ],
  [
    'a long passage in one paragraph',
    'collaboration',
    'territoriale.',
    {
      start: 'collaboration entre les régions de Casablanca-Settat et',
      end: 'd’innovation, de développement durable et d’équité territoriale.',
    },
  ],
  [
    'a passage over two paragraphs',
    'Ce projet, pensé',
    'acteurs',
    {
      prefix: 'en commun à l’horizon 2029.',
      start: 'Ce projet, pensé en amont de la Coupe du monde 2030, vise à répondre aux',
      end: 'stimuler l’économie locale en favorisant la rencontre entre acteurs',
      suffix: 'de l’innovation des deux',
    },
  ],
  [
    'a passage over all paragraphs',
    'La',
    'Fin',
    {
      start: 'La collaboration entre les régions de Casablanca-Settat et',
      end: 'Bravo 👏🏽 à tous & à toutes, d’où qu’ils viennent. Fin',
    },
  ],
  [
    'guillemets',
    '« une diplomatie',
    'confiance ».',
    {
      prefix: 'd’un partenariat qui illustre',
      start: '« une diplomatie des régions fondée sur l’action et la confiance ».',
      suffix: 'Une approche qui témoigne de',
    },
  ],
  [
    'words in guillemets',
    'diplomatie',
    'confiance',
    {
      prefix: 'partenariat qui illustre « une',
      start: 'diplomatie des régions fondée sur l’action et la confiance',
      suffix: '». Une approche qui témoigne',
    },
  ],
  [
    'one of words that are repeated',
    'coopération,',
    'dit-on',
    {
      prefix: 'Une coopération. Une autre',
      start: 'coopération, dit-on',
      suffix: '. Encore une coopération.',
    },
  ],
  ['signs', '40 %', 'près.', { prefix: '(en riant) ; puis rien, à', start: '40 % près.' }],
  [
    'Arabic',
    'وزير',
    'الرباط',
    { prefix: 'وصل', start: 'وزير الفلاحة إلى الرباط', suffix: 'أمس؛ قال: «نعم، سنعود». ثم' },
  ],
  [
    'Arabic guillemets',
    'نعم',
    'سنعود',
    { prefix: 'الفلاحة إلى الرباط أمس؛ قال: «', start: 'نعم، سنعود', suffix: '». ثم غادر المدينة' },
  ],
  [
    'an emoji',
    'Bravo',
    '& à',
    { start: 'Bravo 👏🏽 à tous & à', suffix: 'toutes, d’où qu’ils viennent.' },
  ],
];
