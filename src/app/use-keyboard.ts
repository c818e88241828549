import { useQueryClient } from '@tanstack/react-query';
import { useSource } from '../api/source-context.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import { isMovedByFeed } from '../features/headlines/feed-moves.ts';
import { toggleSaved } from '../features/saved/saved-headlines.ts';
import {
  changePreferences,
  larger,
  nextTheme,
  preferencesSlot,
  smaller,
  USUAL_SIZE,
} from '../features/settings/preferences.ts';
import { useShortcuts } from '../features/shortcuts/use-shortcuts.ts';
import { useSlot } from '../ui/use-slot.ts';

interface KeyboardOptions {
  openSlug: string | undefined;
  onSearch: () => void;
  onHelp: () => void;
  onClose: () => void;
}

/** The keyboard map of the whole page, each key on what is there at the moment. */
export function useKeyboard({ openSlug, onSearch, onHelp, onClose }: KeyboardOptions): void {
  const queryClient = useQueryClient();
  const source = useSource();
  const { shortcuts: isEnabled } = useSlot(preferencesSlot);
  const saveOpenArticle = () => {
    if (openSlug === undefined) return;
    const article = queryClient.getQueryData(articleOptions(source, openSlug).queryKey);
    if (article) toggleSaved(article);
  };
  useShortcuts({
    isEnabled,
    actions: {
      next: () => moveAmongHeadlines(1),
      previous: () => moveAmongHeadlines(-1),
      newer: () => press('newer'),
      unread: () => press('unread'),
      save: saveOpenArticle,
      comments: showComments,
      annotate: () => press('annotate'),
      nextPassage: () => press('nextPassage'),
      previousPassage: () => press('previousPassage'),
      margin: () => press('margin'),
      search: onSearch,
      larger: () => changePreferences(larger(preferencesSlot.read())),
      smaller: () => changePreferences(smaller(preferencesSlot.read())),
      usual: () => changePreferences({ size: USUAL_SIZE }),
      theme: () => changePreferences(nextTheme(preferencesSlot.read())),
      help: onHelp,
      close: onClose,
    },
  });
}

/** Presses the control that does what the key asks for, where there is one at the moment. */
function press(key: string): void {
  const control = document.querySelector<HTMLElement>(`[data-key=${key}]`);
  if (control?.checkVisibility?.() ?? true) control?.click();
}

/** From the headline that has the focus, else from the open one, else to the first. */
function moveAmongHeadlines(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-headline]')];
  const at = (selector: string) => links.findIndex((link) => link.matches(selector));
  const focused = at(':focus');
  const from = focused < 0 ? at('[aria-current="page"]') : focused;
  const link = links[Math.max(0, from)];
  if (link && isMovedByFeed(link, from < 0 ? 0 : step)) return;
  links[from < 0 ? 0 : from + step]?.focus();
}

/** Down to the comments. Their code may come only now that they are near: the focus waits for it. */
function showComments(): void {
  const place = document.getElementById('commentaires');
  place?.scrollIntoView();
  if (!place || focusCommentsTitle()) return;
  const { activeElement } = document;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== activeElement || focusCommentsTitle()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

function focusCommentsTitle(): boolean {
  const title = document.querySelector<HTMLElement>('#commentaires h2');
  title?.focus({ preventScroll: true });
  return title !== null;
}
