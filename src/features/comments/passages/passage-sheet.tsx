import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { Opened } from './opened.ts';
import { PassageSection } from './passage-section.tsx';
import type { PassageSetting } from './passage-setting.ts';
import { bringAboveSheet } from './scroll-to-passage.ts';

interface PassageSheetProps {
  opened: readonly Opened[];
  setting: PassageSetting;
  onClose: () => void;
  /** Leads to the other words of the block, where the reader came from its mark. */
  onChoose: (() => void) | undefined;
}

/** The passages that are open, where there is no margin for them. */
export function PassageSheet({ opened, setting, onClose, onChoose }: PassageSheetProps) {
  const { t } = useTranslation();
  const { view, isOpen } = setting;
  const [first] = opened;
  const count = opened.reduce((sum, { passage }) => sum + (passage?.count ?? 0), 0);
  const at = first?.range.start;
  const length = first && first.range.end - first.range.start;

  useLayoutEffect(() => {
    if (at === undefined || length === undefined) return;
    return bringAboveSheet(view.rangeOf({ start: at, end: at + length }));
  }, [view, at, length]);

  // A link to a comment below the article leads there, and nothing behind the sheet can be reached.
  const handleLeave = useEffectEvent(onClose);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Element && target.closest('dialog a[href^="#"]')) handleLeave();
    };
    window.addEventListener('click', leave);
    return () => window.removeEventListener('click', leave);
  }, []);

  return (
    <Sheet
      title={count > 0 ? t('margin.sheet', { n: count }) : t('com.passage')}
      look="low"
      isOpen
      onClose={onClose}
    >
      {opened.map((each) => (
        <PassageSection
          key={`${each.range.start}-${each.range.end}`}
          opened={each}
          setting={setting}
          isAlone={opened.length === 1}
        />
      ))}
      {onChoose && isOpen && (
        <Button look="plain" onClick={onChoose}>
          {t('sel.choose')}
        </Button>
      )}
    </Sheet>
  );
}
