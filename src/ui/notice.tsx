import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  /** `alert` for what went wrong, `calm` for what there is to know. */
  tone: 'alert' | 'calm';
  icon: IconName;
  /** What happened; announced. */
  title: ReactNode;
  /** What to know about it; not announced, so that it may count down. */
  children?: ReactNode;
  action: { label: string; onClick: () => void };
}

/** Something to know above what stays readable, and the one thing to do about it. */
export function Notice({ tone, icon, title, children, action }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <Icon name={icon} />
      <p>
        <b role="status">{title}</b> {children}
      </p>
      <button type="button" onClick={action.onClick}>
        {action.label}
      </button>
    </div>
  );
}
