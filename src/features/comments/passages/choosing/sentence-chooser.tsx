import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Quote } from '../../../../api/model.ts';
import { directionOf } from '../../../../i18n/languages.ts';
import { useTranslation } from '../../../../i18n/translation.tsx';
import { Button } from '../../../../ui/button.tsx';
import { describePassage } from '../matching/describe-passage.ts';
import type { TextView } from '../text/text-view.ts';
import { blockSentences, choiceRange } from './block-sentences.ts';
import { FIRST_SENTENCE, pointedChoice, wholeChoice } from './sentence-choice.ts';
import styles from './sentence-chooser.module.css';
import { SentenceList } from './sentence-list.tsx';
import { useChoiceShown } from './use-choice-shown.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useSentenceTaps } from './use-sentence-taps.ts';

interface SentenceChooserProps {
  view: TextView;
  /** Of the block whose sentences are offered. */
  blockKey: string;
  /** The language of the article (BCP 47). */
  language: string;
  onChoose: (quote: Quote) => void;
  onCancel: () => void;
}

/** Chooses words of a block by its sentences, for readers who do not select: with keys, taps, by ear. */
export function SentenceChooser(props: SentenceChooserProps) {
  const { view, blockKey, language, onChoose, onCancel } = props;
  const { t, language: interfaceLanguage } = useTranslation();
  const id = useId();
  const panel = useRef<HTMLFieldSetElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState(FIRST_SENTENCE);
  const block = view.blocks.find(({ key }) => key === blockKey);
  const sentences = useMemo(
    () => (block ? blockSentences(view.text, block, language) : []),
    [view, block, language],
  );
  const range = choiceRange(sentences, choice);

  const focusList = () => list.current?.focus({ preventScroll: true });
  const handlePoint = (index: number) => {
    setChoice(pointedChoice(choice, index));
    focusList();
  };
  const handleWhole = () => {
    setChoice(wholeChoice(sentences.length));
    focusList();
  };
  const handleChoose = () => {
    const quote = range && describePassage(view.text, range);
    if (quote) onChoose(quote);
  };
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isList = event.target === list.current;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && isList) handleChoose();
    else return;
    event.preventDefault();
  };
  useFocusBack(panel);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useChoiceShown(view, range, panel);
  useSentenceTaps(view, block, sentences, handlePoint);
  if (!block || !range) return null;

  return createPortal(
    <fieldset
      ref={panel}
      aria-label={t('sel.choose')}
      className={styles.panel}
      lang={interfaceLanguage}
      dir={directionOf(interfaceLanguage)}
      onKeyDown={handleKey}
    >
      <p id={id} className={styles.how}>
        <span>{t('sel.keys')}</span>
        <span>{t('sel.taps')}</span>
      </p>
      <SentenceList
        ref={list}
        id={id}
        text={view.text}
        sentences={sentences}
        language={language}
        choice={choice}
        onChange={setChoice}
        onPoint={handlePoint}
      />
      <div className={styles.ways}>
        <Button onClick={handleChoose}>{t('sel.comment')}</Button>
        {sentences.length > 1 && (
          <Button look="line" onClick={handleWhole}>
            {t('sel.paragraph')}
          </Button>
        )}
        <Button look="plain" onClick={onCancel}>
          {t('com.cancel')}
        </Button>
      </div>
    </fieldset>,
    block.host,
  );
}
