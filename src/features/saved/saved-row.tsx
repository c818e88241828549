import { directionOf } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { paths } from '../../lib/paths.ts';
import { formatDayShort, wallTime } from '../../lib/wall-time.ts';
import { ToolButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import type { SavedHeadline } from './saved-headlines.ts';
import styles from './saved-list.module.css';

interface SavedRowProps {
  headline: SavedHeadline;
  contentLanguage: string;
  onIntent: (slug: string) => void;
  onRemove: (id: string) => void;
}

export function SavedRow(props: SavedRowProps) {
  const { headline, contentLanguage, onIntent, onRemove } = props;
  const { t, locale } = useTranslation();
  const { id, slug, publishedAt, kind } = headline;
  const language = headline.language ?? contentLanguage;
  const title = displayText(headline.title, language);
  const handleIntent = () => onIntent(slug);
  return (
    <li className={styles.row}>
      <Link
        to={paths.article.href(slug)}
        onPointerEnter={handleIntent}
        onFocus={handleIntent}
        onTouchStart={handleIntent}
      >
        <time dateTime={publishedAt}>
          <span dir="ltr">{wallTime(publishedAt).clock}</span>
          <span className={styles.day}>{formatDayShort(publishedAt, locale)}</span>
        </time>
        <span>
          <span className={styles.title} lang={language} dir={directionOf(language)}>
            {title}
          </span>
          {kind === 'brief' && <b className={styles.brief}>{t('feed.brief')}</b>}
        </span>
      </Link>
      <ToolButton aria-label={t('saved.remove', { title })} onClick={() => onRemove(id)}>
        <Icon name="close" />
      </ToolButton>
    </li>
  );
}
