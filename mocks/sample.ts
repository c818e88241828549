/**
 * The sample, word for word: one page of a Moroccan news site as a reader saw it (`sample-page.txt`).
 * Nothing is invented about real people: a headline whose text the page does not give is a brief.
 */
import type { Article, Site } from '../src/api/model.ts';
import { newArticle } from './new-article.ts';

/** The minute at which the sample is read: the clock of tests, in milliseconds. */
export const SAMPLE_NOW = Date.parse('2025-04-23T15:42:00+01:00');

const article = newArticle({
  id: '20250422-1640',
  publishedAt: '2025-04-22T16:40:00+01:00',
  title:
    'Innovation et solidarité territoriale : Casablanca-Settat et Île-de-France relancent leur partenariat stratégique',
  body: [
    'La collaboration entre les régions de Casablanca-Settat et d’Île-de-France prend un nouveau tournant stratégique avec la signature, ce mardi à Casablanca, d’une feuille de route bilatérale couvrant la période 2025-2027. Cet accord, paraphé par le président du Conseil régional de Casablanca-Settat, Abdellatif Maâzouz, et la présidente de la région Île-de-France, Valérie Pécresse, marque la continuité d’un partenariat initié en décembre 2016, désormais renforcé autour d’objectifs partagés d’innovation, de développement durable et d’équité territoriale.',
    'Cette nouvelle entente vient consolider un lien interrégional déjà riche d’une quinzaine de projets menés conjointement, bénéficiant d’un financement cumulé d’environ un million d’euros. Elle élargit les axes de coopération à des domaines stratégiques comme la mobilité urbaine, les industries culturelles et créatives, la transition numérique de l’administration publique ou encore l’intelligence artificielle appliquée à l’entrepreneuriat.',
    'Parmi les chantiers structurants annoncés figure l’accompagnement du déploiement d’un réseau régional de transport en commun à l’horizon 2029. Ce projet, pensé en amont de la Coupe du monde 2030, vise à répondre aux besoins croissants de mobilité dans la région tout en contribuant à sa transition écologique.',
    'Au-delà de l’infrastructure, l’accord ambitionne de stimuler l’économie locale en favorisant la rencontre entre acteurs de l’innovation des deux territoires. Échanges de savoir-faire, mutualisation des expertises institutionnelles et développement de pôles d’excellence figurent parmi les instruments mobilisés pour nourrir une coopération ancrée dans le concret.',
    'Pour Abdellatif Maâzouz, cette alliance vient renforcer la mise en œuvre du Programme de développement régional 2022-2027. Il y voit une opportunité de faire de Casablanca-Settat un modèle de territoire inclusif, fondé sur une croissance équilibrée, la valorisation du patrimoine et la promotion d’une ingénierie territoriale durable.',
    'De son côté, Valérie Pécresse a salué la maturité d’un partenariat qui illustre « une diplomatie des régions fondée sur l’action et la confiance ». Une approche qui témoigne de la capacité des territoires à s’unir autour de visions partagées et de projets structurants à forte valeur ajoutée pour les populations.',
  ].map((text, index) => ({
    type: 'paragraph',
    id: `p${index + 1}`,
    children: [{ type: 'text', text }],
  })),
});

const site: Site = {
  name: 'Le Fil',
  language: 'fr',
  timeZone: 'Africa/Casablanca',
  links: [
    { kind: 'facebook', label: 'Suivez-nous sur Facebook', href: 'https://www.facebook.com/' },
  ],
  sections: [],
  lead: article.slug,
  live: { stream: true, pollSeconds: 20 },
  comments: {
    open: true,
    moderation: 'none',
    requireEmail: false,
    maxLength: 5000,
    maxDepth: 3,
    editSeconds: 600,
    canReport: true,
  },
};

/** Newest first. */
const articles: Article[] = [
  brief(
    '15:30',
    'SIAM : Centrale Danone installe 4 000 biodigesteurs pour une énergie propre dans les fermes laitières',
  ),
  brief(
    '15:21',
    'Le Crédit Agricole du Maroc favorise les partenariats franco-marocains au SIAM 2025',
  ),
  brief('15:02', 'Maroc–Palestine : Une coopération agricole qui prend racine au SIAM 2025'),
  brief('14:07', 'Un séisme de magnitude 6,2 secoue Istanbul'),
  brief('14:01', 'Laurent Saint-Martin en visite au Maroc pour soutenir la Coupe du Monde 2030'),
  brief(
    '14:00',
    'Le Maroc accélère sa transition énergétique sous l’impulsion de SM le Roi Mohammed VI',
  ),
  brief(
    '13:30',
    'Laâyoune accueille son premier forum international sur la régionalisation et le développement territorial',
  ),
  brief(
    '13:00',
    'Xi Jinping et Ilham Aliyev scellent un partenariat stratégique global entre la Chine et l’Azerbaïdjan',
  ),
  brief(
    '12:25',
    'Sacs en papier : l’Afrique mise sur le durable, le Maroc parmi les leaders régionaux',
  ),
  article,
];

function brief(time: string, title: string): Article {
  return newArticle({
    id: `20250423-${time.replace(':', '')}`,
    publishedAt: `2025-04-23T${time}:00+01:00`,
    title,
  });
}

export const sample = { site, articles };
