import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  /** Where the placeholder or the heading already says it to those who see. */
  isLabelHidden?: boolean;
  /** What is good to know before and while typing. */
  hint?: ReactNode;
  /** What is wrong with what is written; while something is, it stands in the hint's place. */
  error?: string | undefined;
}

/** A field of one line with its label, its hint and its error. */
export function TextField({
  label,
  isLabelHidden = false,
  hint,
  error,
  ...input
}: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <input dir={directionOf(input.value)} {...input} {...linksOf(id, hint, error)} />
    </Field>
  );
}

/** A field of several lines with its label, its hint and its error. */
export function TextArea({
  label,
  isLabelHidden = false,
  hint,
  error,
  ...area
}: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <textarea dir={directionOf(area.value)} {...area} {...linksOf(id, hint, error)} />
    </Field>
  );
}

function Field({
  id,
  label,
  isLabelHidden,
  hint,
  error,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'vh' : styles.label}>
        {label}
      </label>
      {children}
      {(error ?? hint) !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? styles.hint : styles.error}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

/** What is written goes its own way; an empty field goes the page's, as its placeholder does. */
function directionOf(value: unknown): 'auto' | undefined {
  return value === undefined || value === '' ? undefined : 'auto';
}

function linksOf(id: string, hint: ReactNode, error: string | undefined) {
  return {
    id,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': (error ?? hint) === undefined ? undefined : `${id}-note`,
  };
}
