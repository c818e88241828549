import styles from './wordmark.module.css';

/** « Le Fil », drawn, never set in type; the thread hangs from the dot of its i. */
export function Wordmark() {
  return (
    <svg className={styles.wordmark} aria-hidden="true" focusable="false">
      <use href="#wordmark" />
    </svg>
  );
}

/** The two sizes of « A » that stand for text and display. */
export function TextSizeSign() {
  return (
    <svg className={styles.sign} aria-hidden="true" focusable="false">
      <use href="#text-size" />
    </svg>
  );
}
