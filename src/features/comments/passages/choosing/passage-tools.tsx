import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Quote } from '../../../../api/model.ts';
import { useTranslation } from '../../../../i18n/translation.tsx';
import { AwaitedPart } from '../../../../ui/awaited-part.tsx';
import { definePart } from '../../../../ui/lazy-part.tsx';
import { isSameRange, type TextRange } from '../text/text-range.ts';
import type { TextView } from '../text/text-view.ts';
import { selectedRange } from './selected-passage.ts';
import { watchSelection } from './watch-selection.ts';

const toolsBar = definePart(async () => {
  try {
    return (await import('./tools-bar.tsx')).ToolsBar;
  } catch (error) {
    // The next selection asks again.
    toolsBar.forget();
    throw error;
  }
});

interface PassageToolsProps {
  view: TextView;
  /** True where the newsroom takes comments on this article. */
  canComment: boolean;
  /** The address of a link to a passage. */
  linkTo: (quote: Quote) => string;
  onComment: (quote: Quote) => void;
}

/**
 * What can be done with the words that a reader has selected, offered once the selection is made. It
 * takes neither the selection nor the focus.
 */
export function PassageTools({ view, canComment, linkTo, onComment }: PassageToolsProps) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<{ of: TextView; range: TextRange }>();

  const handleRest = useEffectEvent(() => {
    // Nothing moves away from under the focus.
    if (document.activeElement?.closest('[data-keeps-selection]')) return;
    const range = selectedRange(view, document.getSelection());
    setSelected((before) => {
      const isSame = range && before?.of === view && isSameRange(before.range, range);
      return isSame ? before : range && { of: view, range };
    });
  });
  const close = () => setSelected(undefined);
  const handleGone = useEffectEvent(close);
  useEffect(() => watchSelection({ onRest: () => handleRest(), onGone: () => handleGone() }), []);

  // Another version of the article has other places.
  const range = selected?.of === view ? selected.range : undefined;
  const block = range && view.blocks.findLast(({ start }) => start < range.end);
  // After the words where the selection ends, so that Tab comes to it from there.
  const host = block?.host;
  // As it is when a tool is pressed, or was, where the press has ended it.
  const currentRange = () => selectedRange(view, document.getSelection()) ?? range;
  const handleComment = (quote: Quote) => {
    close();
    onComment(quote);
  };
  return (
    <>
      <p className="vh" role="status">
        {host && t('sel.bar')}
      </p>
      {range &&
        host &&
        createPortal(
          <AwaitedPart part={toolsBar}>
            {(ToolsBar) => (
              <ToolsBar
                view={view}
                range={range}
                rangeNow={currentRange}
                linkTo={linkTo}
                onComment={canComment ? handleComment : undefined}
                onClose={close}
              />
            )}
          </AwaitedPart>,
          host,
        )}
    </>
  );
}
