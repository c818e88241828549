/**
 * What is said under the sample's article in development and in the preview, so that there is a talk
 * to look at. The page that the sample was taken from has none: names and words are invented, and say
 * nothing of real people.
 */
import type { Comment, Quote } from '../src/api/model.ts';
import { sample } from './sample.ts';
import { textToBlocks } from './text-to-blocks.ts';

const CONTEXT = 32;

const article = sample.articles.find(({ slug }) => slug === sample.site.lead);
const articleText = (article?.body ?? [])
  .map((block) =>
    block.type === 'paragraph'
      ? block.children.map((inline) => ('text' in inline ? inline.text : '')).join('')
      : '',
  )
  .join('\n');

/** The passage with these words, which stand once. */
function passage(exact: string): Quote {
  const start = articleText.indexOf(exact);
  if (start === -1) throw new Error(`The sample does not say: ${exact}`);
  const end = start + exact.length;
  return {
    exact,
    prefix: articleText.slice(Math.max(0, start - CONTEXT), start),
    suffix: articleText.slice(end, end + CONTEXT),
    start,
    end,
  };
}

type Said = Partial<Pick<Comment, 'parentId' | 'quote' | 'author'>>;

function said(
  id: string,
  clock: string,
  name: string,
  text: string,
  { parentId, ...more }: Said = {},
): Comment {
  return {
    id: `sample-${id}`,
    articleId: article?.id ?? '',
    ...(parentId !== undefined && { parentId: `sample-${parentId}` }),
    author: { name },
    postedAt: `2025-04-22T${clock}:00+01:00`,
    status: 'published',
    body: textToBlocks(text),
    ...more,
  };
}

const comments: Comment[] = [
  said(
    '1',
    '17:05',
    'Nadia El Fassi',
    'Trois ans, c’est court. Un calendrier projet par projet est-il annoncé ?',
    { quote: passage('une feuille de route bilatérale couvrant la période 2025-2027') },
  ),
  said(
    '2',
    '17:12',
    'Karim D.',
    'Renouvelable une fois, donc au mieux jusqu’en 2030. C’est cohérent avec le calendrier du réseau.',
    {
      quote: {
        exact: 'un accord conclu pour trois ans, renouvelable une fois',
        prefix: 'Les deux régions ont annoncé ',
        suffix: ', sans en donner le détail.',
        start: 1490,
        end: 1544,
      },
    },
  ),
  said(
    '3',
    '18:02',
    'Rachid M.',
    'Le réseau de transport est la bonne priorité. Encore faut-il que les correspondances avec Casa-Voyageurs soient pensées dès le départ, et pas ajoutées en 2029.',
  ),
  said(
    '4',
    '18:20',
    'Imane Lahlou',
    'Une quinzaine de projets pour un million d’euros, cela fait environ 66 000 euros chacun. Un bilan détaillé serait utile.',
    { quote: passage('financement cumulé d’environ un million d’euros') },
  ),
  said(
    '5',
    '18:31',
    'Leïla A.',
    'D’accord, mais la région ne gère pas les gares. La décision se prend ailleurs.',
    { parentId: '3' },
  ),
  said(
    '6',
    '18:34',
    'Driss B.',
    'Il faudrait aussi savoir ce qui a été dépensé chaque année depuis 2016.',
    { parentId: '4' },
  ),
  said(
    '7',
    '18:40',
    'Rachid M.',
    'Justement, un accord signé par la région devrait nommer ses partenaires. Je ne les vois pas dans le texte.',
    { parentId: '5' },
  ),
  said(
    '8',
    '18:52',
    'Leïla A.',
    'Il faudrait lire la feuille de route complète. Est-elle publique ?',
    { parentId: '7' },
  ),
  said(
    '9',
    '19:15',
    'Omar T.',
    'Je l’ai demandée à la région ce matin. Je publierai la réponse ici.',
    {
      parentId: '8',
    },
  ),
  said(
    '10',
    '19:48',
    'Youssef B.',
    '2029, donc un an avant la Coupe du monde. Reste à savoir qui finance les lignes vers Mohammédia et Settat.',
    { quote: passage('un réseau régional de transport en commun à l’horizon 2029') },
  ),
  said(
    '11',
    '20:06',
    'سعيد ب.',
    'تعاون مفيد بين الجهتين. نتمنى أن يستفيد منه سكان الأحياء البعيدة عن المركز أيضا.',
  ),
  said(
    '12',
    '20:30',
    'Sofia K.',
    'Merci pour l’article. Un lien vers le document signé serait bienvenu.',
  ),
];

/** The sample, with a talk under its article. */
export const discussedSample = { ...sample, comments };
