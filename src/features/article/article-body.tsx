import type { ReactNode } from 'react';
import type { Article, Block } from '../../api/model.ts';
import { directionOf } from '../../i18n/languages.ts';
import { displayText } from '../../lib/french-spacing.ts';
import styles from './article-body.module.css';
import { ArticleImage } from './article-image.tsx';
import { BlockContent } from './block-content.tsx';

interface ArticleBodyProps {
  article: Pick<Article, 'standfirst' | 'image' | 'body'>;
  language: string;
  /** What stands beside a block, in its element (`b-…`). */
  aside?: (() => ReactNode) | undefined;
}

/** The text: standfirst, image, and every block under its id (`b-…`) with what stands beside it. */
export function ArticleBody({ article, language, aside }: ArticleBodyProps) {
  const { standfirst, image, body } = article;
  const firstImage = image ? undefined : body.find(({ type }) => type === 'image');
  return (
    <div className={styles.text} lang={language} dir={directionOf(language)}>
      {standfirst && <p className={styles.lead}>{displayText(standfirst, language)}</p>}
      {image && <ArticleImage image={image} language={language} isFirst />}
      {keyed(body).map(([key, block], index) => (
        <div
          key={key}
          id={`b-${key}`}
          className={index === 0 && !standfirst ? styles.first : undefined}
        >
          <BlockContent block={block} language={language} isFirstImage={block === firstImage} />
          {aside?.()}
        </div>
      ))}
    </div>
  );
}

/** Each block with its id, and a number after one that a newsroom has given twice. */
function keyed(body: readonly Block[]): [key: string, block: Block][] {
  const seen = new Map<string, number>();
  return body.map((block) => {
    const times = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, times);
    return [times === 1 ? block.id : `${block.id}-${times}`, block];
  });
}
