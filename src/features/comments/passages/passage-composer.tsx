import { useLayoutEffect, useRef } from 'react';
import type { Quote } from '../../../api/model.ts';
import { QuotedWords } from '../thread/quoted-words.tsx';
import { useLetters } from '../use-letters.ts';
import { WritePlace } from '../writing/write-place.tsx';
import type { PassageSetting } from './passage-setting.ts';

interface PassageComposerProps {
  quote: Quote;
  setting: PassageSetting;
  /** Takes the focus as it opens. */
  hasFocus: boolean;
  /** Closes it, where it can be closed: the words stay a draft. */
  onClose?: () => void;
}

/** Where a comment on a passage is written, beside or below the words that it speaks of. */
export function PassageComposer({ quote, setting, hasFocus, onClose }: PassageComposerProps) {
  const { articleId, rules } = setting.thread;
  const letters = useLetters(articleId);
  const place = useRef<HTMLDivElement>(null);
  // In a note, the focus goes on to what opens the note.
  useLayoutEffect(() => {
    const form = place.current;
    const note = form?.closest('article');
    return () => {
      if (!form?.contains(document.activeElement)) return;
      note?.querySelector<HTMLElement>('[data-mark]')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={place}>
      <WritePlace
        place={{ articleId, quote }}
        rules={rules}
        letters={letters}
        isRoomy
        hasFocus={hasFocus}
        {...(onClose && { onClose })}
      >
        <QuotedWords quote={quote} />
      </WritePlace>
    </div>
  );
}
