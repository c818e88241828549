import { useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import {
  COMMENT_FIELDS,
  type CommentField,
  type CommentRules,
  type CommentValues,
  checkComment,
  type FieldProblem,
} from './comment-checks.ts';

const NONE: ReadonlySet<CommentField> = new Set();

const MISSING = { text: 'com.needText', name: 'com.needName', email: 'com.needMail' } as const;

/**
 * What is wrong with each field, in words: not before a reader has left it or tried to send, and from
 * then on as they type. A text that grows too long says so at once.
 * @param refused the fields that the newsroom has refused as they are now
 */
export function useFieldErrors(
  values: CommentValues,
  rules: CommentRules,
  refused: readonly CommentField[],
) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(NONE);
  const problems = checkComment(values, rules);

  const inWords = (field: CommentField, problem: FieldProblem) => {
    switch (problem.kind) {
      case 'missing':
        return t(MISSING[field]);
      case 'malformed':
        return t('com.badMail');
      case 'over':
        return t('com.over', { n: problem.by });
    }
  };

  return {
    of(field: CommentField): string | undefined {
      const problem = problems[field];
      if (problem && (shown.has(field) || problem.kind === 'over')) return inWords(field, problem);
      if (!refused.includes(field)) return undefined;
      return field === 'email' ? t('com.badMail') : t('com.fieldRefused');
    },
    show: (field: CommentField) => setShown(new Set([...shown, field])),
    showNone: () => setShown(NONE),
    /** Gives the first field that is wrong, if any is. */
    showAll(): CommentField | undefined {
      setShown(new Set(COMMENT_FIELDS));
      return COMMENT_FIELDS.find((field) => problems[field]);
    },
  };
}
