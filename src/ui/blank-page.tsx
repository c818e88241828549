import type { ReactNode } from 'react';
import styles from './blank-page.module.css';

interface BlankPageProps {
  title: string;
  reason?: ReactNode;
  /** Where one can go from here. */
  ways?: ReactNode;
  /** Draws the thread that ends. */
  hasCutThread?: boolean;
}

/** A page that says why it is empty, and where to go from here. */
export function BlankPage({ title, reason, ways, hasCutThread = false }: BlankPageProps) {
  return (
    <div className={styles.blank}>
      {hasCutThread && <CutThread />}
      <h1 id="article-title" tabIndex={-1}>
        {title}
      </h1>
      {reason && <p>{reason}</p>}
      {ways && <div className={styles.ways}>{ways}</div>}
    </div>
  );
}

function CutThread() {
  return (
    <svg className={styles.thread} viewBox="0 0 640 96" aria-hidden="true" focusable="false">
      <path d="M0 48c60 0 84-34 128-34s42 60 84 60 40-52 82-52 34 30 62 26" />
      <circle className={styles.end} cx="357" cy="48" r="5" />
      <path className={styles.lost} d="M392 47c40-3 60 14 104 14s70-22 144-14" />
    </svg>
  );
}
