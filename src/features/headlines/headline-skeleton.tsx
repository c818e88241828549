import { useTranslation } from '../../i18n/translation.tsx';
import styles from './headline-skeleton.module.css';

/** Lines per title: about what a list has, and more than a screen holds, so that nothing moves when it arrives. */
const ROWS = [4, 3, 3, 2, 3, 3, 4, 3, 3, 4, 2, 3, 3, 4].map((lines, id) => ({ id, lines }));

export function HeadlineSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <p className="vh" role="status">
        {t('feed.loading')}
      </p>
      <div className={styles.skeleton} aria-hidden="true">
        {ROWS.map(({ id, lines }) => (
          <div key={id} className={styles.row} data-thread="new">
            <span className={styles.knot} />
            <span className={styles.lines} data-lines={lines} />
          </div>
        ))}
      </div>
    </div>
  );
}
