import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from '../i18n/translation.tsx';
import { ToolButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { dismissOnBackdrop, dismissOnLeaving } from './light-dismiss.ts';
import styles from './sheet.module.css';
import { swipeDown } from './swipe-down.ts';

/** Where a popover has room beside what it speaks of. */
const WIDE = '(min-width: 760px)';

interface SheetProps {
  title: string;
  /**
   * `popover`: on wide screens it floats and the page stays in use. `low`: what it speaks of stays in
   * sight above it.
   */
  look?: 'sheet' | 'popover' | 'low';
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A dialog that rises from the bottom edge: focus stays in it, and Escape, a press beside it or a
 * swipe down closes it. Closing gives the focus back.
 */
export function Sheet({ title, look = 'sheet', isOpen, onClose, children }: SheetProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const handleClose = useEffectEvent(onClose);

  // In the layout phase, so that on leaving the page the dialog still can give the focus back.
  useLayoutEffect(() => {
    const [element, grip] = [dialog.current, head.current];
    if (!isOpen || !element || !grip) return;
    const close = () => handleClose();
    const isPopover = look === 'popover' && window.matchMedia(WIDE).matches;
    if (isPopover) element.show();
    else element.showModal();
    const waysOut = isPopover
      ? [dismissOnLeaving(element, close)]
      : [dismissOnBackdrop(element, close), swipeDown(element, grip, close)];
    return () => {
      for (const end of waysOut) end();
      element.close();
    };
  }, [isOpen, look]);

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-look={look}
      aria-labelledby={titleId}
      onClose={() => {
        // The event comes late: it may have been opened again meanwhile.
        if (dialog.current && !dialog.current.open) onClose();
      }}
    >
      <div className={styles.inside}>
        <div ref={head} className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <ToolButton aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </ToolButton>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
