import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect } from 'react';
import { directionOf } from '../../../../i18n/languages.ts';
import { useTranslation } from '../../../../i18n/translation.tsx';
import type { TextRange } from '../text/text-range.ts';
import { isChosen, keyedChoice, type SentenceChoice, wholeChoice } from './sentence-choice.ts';
import styles from './sentence-list.module.css';

interface SentenceListProps {
  ref: RefObject<HTMLDivElement | null>;
  /** That of what it describes: each sentence has its own, from it. */
  id: string;
  text: string;
  sentences: readonly TextRange[];
  language: string;
  choice: SentenceChoice;
  onChange: (choice: SentenceChoice) => void;
  /** Of a sentence that is pressed. */
  onPoint: (index: number) => void;
}

/**
 * The sentences as a list of which several can be chosen: screen readers read each as it is reached,
 * and how many there are. Those that are chosen are also there to be seen.
 */
export function SentenceList(props: SentenceListProps) {
  const { ref, id, text, sentences, language, choice, onChange, onPoint } = props;
  const { t } = useTranslation();
  const direction = directionOf(language);

  // Where more is chosen than there is room for, the end that moves is seen.
  useLayoutEffect(() => {
    const element = ref.current;
    if (element) element.scrollTop = choice.active > choice.anchor ? element.scrollHeight : 0;
  }, [ref, choice]);

  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (event.nativeEvent.isComposing || altKey) return;
    const next =
      ctrlKey || metaKey
        ? key === 'a' && wholeChoice(sentences.length)
        : keyedChoice(choice, { key, shiftKey, direction }, sentences.length);
    if (!next) return;
    event.preventDefault();
    onChange(next);
  };
  const handleClick = ({ target }: MouseEvent<HTMLElement>) => {
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (option) onPoint(Number(option.dataset['index']));
  };
  return (
    <div
      ref={ref}
      role="listbox"
      tabIndex={0}
      aria-label={t('sel.sentences')}
      aria-describedby={id}
      aria-multiselectable="true"
      aria-activedescendant={`${id}${choice.active}`}
      className={styles.sentences}
      lang={language}
      dir={direction}
      onKeyDown={handleKey}
      onClick={handleClick}
    >
      {sentences.map(({ start, end }, index) => (
        <span
          key={start}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={isChosen(choice, index)}
          data-index={index}
        >
          {text.slice(start, end)}{' '}
        </span>
      ))}
    </div>
  );
}
