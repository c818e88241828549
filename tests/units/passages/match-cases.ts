/**
 * A passage, in ⟦ ⟧, of a text, and what editors made of the text: ⟦ ⟧ is where the passage has to be
 * found, and there is none where it must not be. What stands before and after both is in `around`.
 */
export interface MatchCase {
  name: string;
  before: string;
  after: string;
  isExact?: boolean;
}

const AROUND = [
  'La coopérative des agrumes a tenu sa séance de rentrée dans la salle des fêtes.\n',
  '\nLes habitants attendent encore une réponse du syndicat, qui se réunit mardi prochain.',
] as const;

export const around = (text: string) => AROUND.join(text);

const TOLD = 'Le conseil a voté ⟦la remise en état des canaux⟧ avant la fin de l’année.';

export const matchCases: MatchCase[] = [
  {
    name: 'other typography',
    before: 'Il dit « ⟦l’eau, c’est la vie… peut-être⟧ », puis 4 000 mots.',
    after: "Il dit “⟦l'eau, c'est la vie... peut‑être⟧”, puis 4\u202F000 mots.",
    isExact: true,
  },
  {
    name: 'vowels of Arabic',
    before: 'أعلن المجلس ⟦عن ماءً يُقتسم بعدل⟧ خلال السنة.',
    after: 'أعلن المجلس ⟦عن ماء يقتســم بعدل⟧ خلال السنة.',
    isExact: true,
  },
  {
    name: 'text before and after it',
    before: TOLD,
    after:
      'Hier soir, le conseil a voté ⟦la remise en état des canaux⟧ avant la fin de l’année, comme promis.',
    isExact: true,
  },
  {
    name: 'a word changed in it',
    before: TOLD,
    after: 'Le conseil a voté ⟦la remise en eau des canaux⟧ avant la fin de l’année.',
    isExact: false,
  },
  {
    name: 'words put into it',
    before: TOLD,
    after: 'Le conseil a voté ⟦la remise en bon état des canaux⟧ avant la fin de l’année.',
    isExact: false,
  },
  {
    name: 'its last word changed',
    before: TOLD,
    after: 'Le conseil a voté ⟦la remise en état des rigoles⟧ avant la fin de l’année.',
    isExact: false,
  },
  { name: 'deleted', before: TOLD, after: 'Le conseil a voté avant la fin de l’année.' },
  {
    name: 'most of its words changed',
    before: TOLD,
    after: 'Le conseil a voté un budget de deux millions avant la fin de l’année.',
  },
  {
    name: 'a repeat before it',
    before: TOLD,
    after: `Pour la remise en état des canaux, il faudra du temps. ${TOLD}`,
    isExact: true,
  },
  {
    name: 'deleted, and a repeat elsewhere',
    before: `${TOLD} Pour la remise en état des canaux, il faudra du temps et des bras.`,
    after:
      'Le conseil a voté avant la fin de l’année. Pour la remise en état des canaux, il faudra du temps et des bras.',
  },
  {
    name: 'deleted, and a repeat of one word elsewhere',
    before: 'Le maire défend ⟦l’eau⟧ des villages. Il faut partager l’eau, dit-il.',
    after: 'Le maire défend les villages. Il faut partager l’eau, dit-il.',
  },
  {
    name: 'one word that is now a part of another',
    before: 'La ⟦région⟧ a dit oui.',
    after: 'La régionalisation a dit oui.',
  },
  {
    name: 'a short word changed',
    before: 'La ⟦région⟧ a dit oui.',
    after: 'La commune a dit oui.',
  },
  {
    name: 'its sentence moved',
    before: `Le conseil a voté le budget. Une ligne d’autocars ira vers le port dès le printemps. ⟦La plantation de quatre mille arbres commence après huit mois d’essais dans la pépinière.⟧ Fin.`,
    after: `⟦La plantation de quatre mille arbres commence après huit mois d’essais dans la pépinière.⟧ Le conseil a voté le budget. Une ligne d’autocars ira vers le port dès le printemps. Fin.`,
    isExact: true,
  },
  {
    name: 'its sentence deleted, and one like it elsewhere',
    before:
      'Le pain coûte ⟦trois dirhams au marché de la place⟧. Le lait est rare. Le thé coûte deux dirhams au marché de la gare.',
    after: 'Le lait est rare. Le thé coûte deux dirhams au marché de la gare.',
  },
  {
    name: 'deleted, and the sentence after it moved beside a repeat',
    before:
      'La mairie achète deux camions ⟦sans attendre le vote⟧. Selon le président du conseil de la vallée, les travaux de la grand-rue commencent lundi matin. Le syndicat répare le pont suspendu sans attendre le vote. Une bibliothèque passe de village en village.',
    after:
      'Le syndicat répare le pont suspendu sans attendre le vote. Selon le président du conseil de la vallée, les travaux de la grand-rue commencent lundi matin. Une bibliothèque passe de village en village.',
  },
  {
    name: 'words put into it that are longer than its beginning',
    before:
      'Fin. ⟦Au cours de la séance, une famille de bergers demande la fin des travaux de nuit⟧ au conseil.',
    after:
      'Fin. ⟦Au cours de la séance, et pour la deuxième fois, une famille de bergers demande la fin des travaux de nuit⟧ au conseil.',
    isExact: false,
  },
];
