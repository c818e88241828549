import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement>;

/** The class of a link that looks like one of the buttons below. */
export const buttonClasses = {
  button: styles.button ?? '',
  action: styles.action ?? '',
  tool: styles.tool ?? '',
};

/** A button with words: `ink` for the one main action, `line` and `plain` for the others. */
export function Button({
  look = 'ink',
  ...props
}: ButtonProps & { look?: 'ink' | 'line' | 'plain' }) {
  return <button type="button" {...props} className={styles.button} data-look={look} />;
}

/** An action in a row of text: an icon and its word. */
export function ActionButton(props: ButtonProps) {
  return <button type="button" {...props} className={styles.action} />;
}

/** An icon alone; `aria-label` says what it does. */
export function ToolButton(props: ButtonProps & { 'aria-label': string }) {
  return <button type="button" {...props} className={styles.tool} />;
}
