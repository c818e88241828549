import { sample } from '../../mocks/sample.ts';

/** The article that every page shows. */
export const lead = leadArticle();

/** How every page can be told to show it, however it sets its quotation marks and spaces. */
export const signs = {
  headline: 'Innovation et solidarité territoriale',
  lastWords: 'projets structurants à forte valeur ajoutée',
};

function leadArticle() {
  const article = sample.articles.find(({ slug }) => slug === sample.site.lead);
  if (!article) throw new Error('The sample has no lead article');
  return article;
}
