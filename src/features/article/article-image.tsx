import type { Article } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import styles from './article-image.module.css';

interface ArticleImageProps {
  image: NonNullable<Article['image']>;
  language: string;
  /** True for the one that a reader sees first. */
  isFirst: boolean;
}

/** As wide as the text column at its usual measure, or as the phone. */
const SIZES = '(min-width: 760px) 40rem, calc(100vw - 40px)';

/** An image in the place that its size asks for, before and after it is there. */
export function ArticleImage({ image, language, isFirst }: ArticleImageProps) {
  const { t, language: interfaceLanguage } = useTranslation();
  const { src, srcset, width, height, alt, caption, credit } = image;
  return (
    <figure className={styles.image}>
      <img
        src={src}
        srcSet={srcset}
        sizes={srcset && SIZES}
        width={width}
        height={height}
        alt={alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
      {(caption || credit) && (
        <figcaption>
          {caption && <span dir="auto">{displayText(caption, language)}</span>}
          {credit && (
            <small>{displayText(t('art.credit', { name: credit }), interfaceLanguage)}</small>
          )}
        </figcaption>
      )}
    </figure>
  );
}
