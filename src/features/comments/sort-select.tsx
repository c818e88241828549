import type { CommentOrder } from '../../api/source.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import styles from './sort-select.module.css';
import { CommentIcon } from './thread/comment-icons.tsx';

interface SortSelectProps {
  order: CommentOrder;
  onChange: (order: CommentOrder) => void;
}

/** Which comments come first. */
export function SortSelect({ order, onChange }: SortSelectProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.sort}>
      <select
        aria-label={t('com.sort')}
        value={order}
        onChange={({ target }) => onChange(target.value === 'newest' ? 'newest' : 'oldest')}
      >
        <option value="oldest">{t('com.oldest')}</option>
        <option value="newest">{t('com.newest')}</option>
      </select>
      <CommentIcon name="unfold" />
    </span>
  );
}
