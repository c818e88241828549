import { type KeyboardEvent, useRef, useState } from 'react';
import type { Quote } from '../../../../api/model.ts';
import { directionOf } from '../../../../i18n/languages.ts';
import { useTranslation } from '../../../../i18n/translation.tsx';
import { describePassage } from '../matching/describe-passage.ts';
import type { TextRange } from '../text/text-range.ts';
import type { TextView } from '../text/text-view.ts';
import { plainWords } from './selected-passage.ts';
import { ToolIcon, type ToolName } from './tool-icon.tsx';
import styles from './tools-bar.module.css';
import { useToolsManners } from './use-tools-manners.ts';
import { useToolsPlace } from './use-tools-place.ts';

interface ToolsBarProps {
  view: TextView;
  range: TextRange;
  /** What is selected when a tool is pressed. */
  rangeNow: () => TextRange | undefined;
  /** The address of a link to a passage. */
  linkTo: (quote: Quote) => string;
  /** Absent where comments are closed. */
  onComment: ((quote: Quote) => void) | undefined;
  onClose: () => void;
}

/** The tools of a selection: by its first line or, where a finger selects, at the bottom edge. */
export function ToolsBar(props: ToolsBarProps) {
  const { view, range, rangeNow, linkTo, onComment, onClose } = props;
  const { t, language } = useTranslation();
  const [current, setCurrent] = useState(0);
  const [said, setSaid] = useState<{ of: TextRange; words: string }>();
  const tools = useRef<HTMLDivElement>(null);
  const direction = directionOf(language);
  useToolsPlace(tools, view, range);
  useToolsManners(tools, onClose);

  const copy = async (text: string, done: string, failed: string) => {
    // Said again, it is heard again.
    setSaid(undefined);
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
    const words = await copied.then(
      () => done,
      () => failed,
    );
    setSaid({ of: range, words });
  };
  const quoteNow = () => {
    const selected = rangeNow();
    return selected && describePassage(view.text, selected);
  };
  const textOf = () => {
    const selected = rangeNow();
    return selected ? plainWords(view, selected) : '';
  };
  const linkOf = () => {
    const quote = quoteNow();
    return quote ? linkTo(quote) : location.href;
  };
  const handleComment = () => {
    const quote = quoteNow();
    if (quote) onComment?.(quote);
    else onClose();
  };
  const actions: [name: ToolName, word: string, onPress: () => void][] = [
    ['copy', t('sel.copy'), () => void copy(textOf(), t('sel.copied'), t('sel.copyFailed'))],
    ['link', t('sel.link'), () => void copy(linkOf(), t('art.copied'), t('art.shareFailed'))],
  ];
  if (onComment) actions.unshift(['comment', t('sel.comment'), handleComment]);

  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextTool(event.key, current, actions.length, direction);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button').item(next).focus();
  };
  return (
    <div ref={tools} className={styles.tools} lang={language} dir={direction} data-keeps-selection>
      <div role="toolbar" aria-label={t('sel.bar')} className={styles.bar} onKeyDown={handleKey}>
        {actions.map(([name, word, onPress], index) => (
          <button
            key={name}
            type="button"
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={onPress}
          >
            <ToolIcon name={name} />
            {word}
          </button>
        ))}
      </div>
      <span className={styles.said} role="status">
        {said?.of === range && said.words}
      </span>
    </div>
  );
}

/** The tool that a key leads to: round and round, along the line of reading (WAI-ARIA APG, toolbar). */
function nextTool(
  key: string,
  current: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | undefined {
  const forward = direction === 'ltr' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return (current + forward + count) % count;
    case 'ArrowLeft':
      return (current - forward + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
