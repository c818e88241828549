import type { ReactNode } from 'react';
import { directionOf } from '../../i18n/languages.ts';
import { displayText } from '../../lib/french-spacing.ts';
import { splitTopic } from '../../lib/text.ts';
import styles from './article-title.module.css';
import { titleParts } from './title-parts.ts';

/** Beyond this a title is no headline any more: it is set like text, whole, in a box that scrolls. */
const LONGEST_HEADLINE = 300;

/** What the narrowest phone has room for in one line, in characters. */
const PHONE_LINE = 17;

interface ArticleHeadingProps {
  /** The language of the words (BCP 47), where it is not the interface's. */
  language?: string;
  isLong?: boolean;
  children: ReactNode;
}

/** The page's one heading, to which the focus comes after a navigation. */
export function ArticleHeading({ language, isLong, children }: ArticleHeadingProps) {
  return (
    <h1
      id="article-title"
      tabIndex={isLong ? 0 : -1}
      className={styles.title}
      data-long={isLong || undefined}
      lang={language}
      dir={language && directionOf(language)}
    >
      {children}
    </h1>
  );
}

/** A title as a heading: its subject on a line of its own, its names unbroken. */
export function ArticleTitle({ title, language }: { title: string; language: string }) {
  const { topic, rest } = splitTopic(displayText(title, language));
  const isLong = title.length > LONGEST_HEADLINE;
  return (
    <ArticleHeading language={language} isLong={isLong}>
      {topic && <span className={styles.topic}>{topic}</span>}
      {titleParts(rest).map(({ text, isName, start }) =>
        isName ? (
          <span key={start} className={text.length > PHONE_LINE ? styles.longName : styles.name}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </ArticleHeading>
  );
}
