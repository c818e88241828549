/** What the reader does with a thread as it is shown: what is folded, which form is open, what is marked. */
import type { Quote } from '../../../api/model.ts';
import type { CommentRules } from '../writing/comment-checks.ts';

/** A form below a comment; one is open at a time, and what was written in another is kept as a draft. */
export interface OpenForm {
  /** The comment's. */
  id: string;
  kind: 'reply' | 'edit' | 'remove' | 'report';
}

export interface ThreadState {
  folded: ReadonlySet<string>;
  form: OpenForm | undefined;
  /** The passage that the form at the head speaks of; undefined where it is for the article. */
  quote: Quote | undefined;
  /** What the reader has just done to a comment of theirs. */
  said: 'com.changed' | 'com.withdrawn' | undefined;
  /** Comments that a link leads to, or that have just come. */
  marked: ReadonlySet<string>;
  /** Comments that the reader has told the newsroom of. */
  reported: ReadonlySet<string>;
}

export type ThreadAction =
  | { kind: 'fold'; id: string }
  | { kind: 'unfold'; ids: readonly string[] }
  | { kind: 'open'; form: OpenForm }
  /** Another form that has taken its place stays. */
  | { kind: 'close'; form: OpenForm; said?: ThreadState['said'] }
  /** Of a passage, or of the article again. */
  | { kind: 'speak'; quote: Quote | undefined }
  | { kind: 'reported'; id: string }
  | { kind: 'mark'; ids: readonly string[] };

const NONE: ReadonlySet<string> = new Set();

export const INITIAL_STATE: ThreadState = {
  folded: NONE,
  form: undefined,
  quote: undefined,
  said: undefined,
  marked: NONE,
  reported: NONE,
};

export function threadReducer(state: ThreadState, action: ThreadAction): ThreadState {
  switch (action.kind) {
    case 'fold':
      return { ...state, folded: new Set([...state.folded, action.id]) };
    case 'unfold':
      return { ...state, folded: without(state.folded, action.ids) };
    case 'open': {
      const { form } = action;
      // What the reader sends from it must not be folded away.
      const folded = form.kind === 'reply' ? without(state.folded, [form.id]) : state.folded;
      return { ...state, folded, form, said: undefined };
    }
    case 'close': {
      const form = state.form === action.form ? undefined : state.form;
      return { ...state, form, said: action.said };
    }
    case 'speak':
      return { ...state, quote: action.quote };
    case 'reported':
      return { ...state, reported: new Set([...state.reported, action.id]) };
    case 'mark':
      return { ...state, marked: new Set(action.ids) };
  }
}

function without(ids: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !gone.includes(id)));
}

/** What the rows of a thread may offer; the same object as long as nothing of it changes. */
export interface ThreadSetting {
  articleId: string;
  canReply: boolean;
  canReport: boolean;
  /** How long one's own comment may be changed after it was taken, in seconds; 0 where it may not. */
  editSeconds: number;
  rules: CommentRules;
}
