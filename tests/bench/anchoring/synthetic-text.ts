/**
 * Long texts that name nobody, always the same for a seed. Their few phrases come again and again, as
 * names, titles and turns do in the news, so that most words stand in many places.
 */
import { pick } from './pick.ts';

/** Each sentence takes one part of each list, in their order. */
type Phrases = readonly (readonly string[])[];

const FRENCH: Phrases = [
  [
    'Selon le président du conseil de la vallée des Cèdres, ',
    'D’après l’enquête publique, ',
    'À l’occasion de la rentrée, ',
    'Pour la deuxième année de suite, ',
    'Au cours de la séance, ',
    'Dans la plaine comme en montagne, ',
    'Depuis l’automne, ',
    'En réponse aux habitants, ',
    '',
  ],
  [
    'la coopérative des agrumes',
    'le syndicat des eaux',
    'l’école d’agriculture',
    'la commune de Sidi-Amane',
    'l’association « Les Jeunes Pousses »',
    'le conseil de la vallée des Cèdres',
    'une quinzaine d’exploitants',
    'le comité chargé de la feuille de route 2025–2027',
    'la régie des transports',
    'l’atelier de réparation',
    'une famille de bergers',
    'la pépinière du vieux moulin',
    'le groupement des apiculteurs',
    'la maison de l’eau',
    'un collectif de parents',
  ],
  [
    ' annonce',
    ' a retenu',
    ' demande encore',
    ' défend',
    ' veut financer',
    ' attend',
    ' met à l’étude',
    ' a présenté',
    ' refuse pour l’instant',
  ],
  [
    ' la remise en état des canaux',
    ' une ligne d’autocars vers le port',
    ' un prix plus juste pour la récolte',
    ' l’ouverture d’un marché couvert',
    ' la plantation de 4 000 arbres',
    ' un réseau régional de transport en commun',
    ' « une eau mieux partagée »',
    ' trois forages et un bassin',
    ' le partage des machines',
    ' l’embauche de saisonniers',
    ' un fonds de solidarité',
    ' des cours du soir pour les adultes',
    ' la réparation du pont suspendu',
    ' un relevé des sources oubliées',
    ' deux camions frigorifiques',
    ' l’essai d’une variété sans épines',
    ' une bibliothèque qui passe de village en village',
    ' le pavage de la grand-rue',
    ' des ruches au bord des vergers',
    ' la fin des travaux de nuit',
  ],
  [
    ' avant la fin de l’année',
    ' dès le printemps',
    ' malgré le manque de pluie',
    ' pour un coût de 2,5 millions',
    ' avec l’appui de la commune de Sidi-Amane',
    ' sur la période 2025–2027',
    ' sans attendre le vote du budget',
    ' après huit mois d’essais',
    ' à trois heures de route de la ville',
    ' contre l’avis des riverains',
    ' si la neige le permet',
    ' à mi-chemin entre la gare et le souk',
    '',
  ],
  ['.', '.', '.', '.', ' : rien n’est encore signé.', '… et la suite viendra plus tard.', ' !'],
];

const ARABIC: Phrases = [
  [
    'وحسب رئيس مجلس وادي الأرز، ',
    'ووفقا للبحث العمومي، ',
    'وبمناسبة الدخول المدرسي، ',
    'وللسنة الثانية على التوالي، ',
    'وخلال الجلسة نفسها، ',
    'ومنذ بداية الخريف، ',
    'وجوابا عن أسئلة السكان، ',
    '',
  ],
  [
    'تعاونية الحوامض',
    'نقابة الماء',
    'مدرسة الفلاحة',
    'جماعة سيدي أمان',
    'جمعية «البراعم الصغيرة»',
    'مجلس وادي الأرز',
    'اللجنة المكلفة بخارطة الطريق 2025-2027',
    'شركة النقل المحلية',
    'ورشة الإصلاح',
    'أسرة من الرعاة',
    'مشتل الطاحونة القديمة',
    'تجمع مربي النحل',
    'دار الماء',
    'مجموعة من الآباء',
  ],
  [' أعلنت', ' اختارت', ' طلبت من جديد', ' دافعت عن', ' تعتزم تمويل', ' تنتظر', ' قدّمت', ' رفضت'],
  [
    ' إصلاح قنوات السقي',
    ' خط حافلات نحو الميناء',
    ' ثمنا أكثر إنصافا للمحصول',
    ' افتتاح سوق مغطاة',
    ' غرس 4000 شجرة',
    ' شبكة جهوية للنقل العمومي',
    ' «ماءً يُقتسم بعدل»',
    ' ثلاثة آبار وحوضا كبيرا',
    ' تقاسم الآلات',
    ' تشغيل عمال موسميين',
    ' صندوقا للتضامن',
    ' دروسا مسائية للكبار',
    ' ترميم الجسر المعلق',
    ' جردا للعيون المنسية',
    ' شاحنتين للتبريد',
    ' تجربة صنف بلا أشواك',
    ' مكتبة تتنقل بين القرى',
    ' تبليط الشارع الكبير',
    ' خلايا نحل قرب البساتين',
    ' إنهاء أشغال الليل',
  ],
  [
    ' قبل نهاية السنة',
    ' مع حلول الربيع',
    ' رغم قلة الأمطار',
    ' بكلفة تناهز مليونين ونصف المليون',
    ' بدعم من جماعة سيدي أمان',
    ' خلال الفترة 2025-2027',
    ' دون انتظار التصويت على الميزانية',
    ' بعد ثمانية أشهر من التجارب',
    ' على بعد ثلاث ساعات من المدينة',
    ' رغم اعتراض الجيران',
    ' إذا سمح الثلج بذلك',
    ' في منتصف الطريق بين المحطة والسوق',
    '',
  ],
  ['.', '.', '.', '.', '، ولم يوقّع أي اتفاق بعد.', '… والبقية تأتي لاحقا.', '!'],
];

const PHRASES = { fr: FRENCH, ar: ARABIC };
const LENGTH = 10_000;
const LONGEST_PARAGRAPH = 600;

/** Of some ten thousand signs, in paragraphs. */
export function syntheticText(language: 'fr' | 'ar', random: () => number): string {
  const paragraphs: string[] = [];
  let paragraph = '';
  for (let length = 0; length < LENGTH; ) {
    const sentence = PHRASES[language].map((parts) => pick(parts, random)).join('');
    length += sentence.length;
    paragraph += paragraph === '' ? capitalized(sentence) : ` ${capitalized(sentence)}`;
    if (paragraph.length < LONGEST_PARAGRAPH * random()) continue;
    paragraphs.push(paragraph);
    paragraph = '';
  }
  return [...paragraphs, paragraph].filter((text) => text !== '').join('\n');
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('fr') + sentence.slice(1);
}
