import { screen, within } from '@testing-library/react';

/** The article on the page, once it has come; its queries look nowhere else. */
export async function openedArticle() {
  await screen.findByRole('button', { name: 'Partager' });
  const title = screen.getByRole('heading', { level: 1 });
  const article = title.closest('article');
  if (!article) throw new Error('the title stands outside of an article');
  return { title, dateline: title.previousElementSibling, article: within(article) };
}
