import { useId } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  label: string;
  hint?: string | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** On or off, at once. The whole row is the control. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      className={styles.row}
      onClick={() => onChange(!isOn)}
    >
      <span>
        <b id={`${id}-label`}>{label}</b>
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      <span className={styles.track} />
    </button>
  );
}
