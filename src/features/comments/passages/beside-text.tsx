import { memo, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Quote, Site } from '../../../api/model.ts';
import { AwaitedPart } from '../../../ui/awaited-part.tsx';
import { definePart } from '../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../ui/part-failed.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import { useSetting } from '../use-setting.ts';
import { paragraphInView } from './choosing/paragraph-in-view.ts';
import { PassageTools } from './choosing/passage-tools.tsx';
import { selectedRange } from './choosing/selected-passage.ts';
import { usePassageAddress } from './links/use-passage-address.ts';
import { BlockAside } from './margin/block-aside.tsx';
import type { Margin } from './margin/margin.ts';
import { MarginHead } from './margin/margin-head.tsx';
import { roomFor } from './margin/margin-room.ts';
import { useHeight } from './margin/use-height.ts';
import { useMarginLayout } from './margin/use-margin-layout.ts';
import { loadSearch } from './matching/place-quotes.ts';
import { openedBy, rangesOf, type Wanted } from './opened.ts';
import { paintPointed } from './paint-passages.ts';
import type { Passage } from './passages.ts';
import { scrollToRange } from './scroll-to-passage.ts';
import { stepFrom } from './step-passages.ts';
import { isSameRange } from './text/text-range.ts';
import { usePaintOpen } from './use-paint.ts';
import type { KnownPassages } from './use-passages.ts';
import { usePointedPassage } from './use-pointed-passage.ts';

export interface BesideTextProps {
  articleId: string;
  /** The element of the text. */
  root: HTMLElement;
  known: KnownPassages;
  /** The language of the text, BCP 47. */
  language: string;
  site: Site | undefined;
  /** True where the newsroom takes comments on this article. */
  isOpen: boolean;
  marks: Marks;
  /** The link to a passage. */
  linkTo: (quote: Quote) => string;
}

/** How the reader wants what is said of the text to be shown. */
interface Marks {
  /** Whether the reader wants to see which passages are spoken of. */
  areShown: boolean;
  onShow: (areShown: boolean) => void;
  /** False where the reader has given the margin's room to the text. */
  hasMargin: boolean;
}

const passageSheet = definePart(async () => (await import('./passage-sheet.tsx')).PassageSheet);

const NONE: readonly Passage[] = [];
/** Room for notes beside the text. */
const WIDE = '(min-width: 1340px)';

/** What stands beside the text, or below it in a sheet, and what can be done there. */
export const BesideText = memo(function BesideText(props: BesideTextProps) {
  const { articleId, root, known, language, site, isOpen, marks, linkTo } = props;
  const { view, passages, discussion, look, find } = known;
  const shown = marks.areShown ? passages : NONE;
  const thread = useSetting(articleId, isOpen, site);
  const maxDepth = site?.comments.maxDepth ?? Number.POSITIVE_INFINITY;
  const setting = useMemo(
    () => ({ view, discussion, thread, isOpen, maxDepth }),
    [view, discussion, thread, isOpen, maxDepth],
  );

  const [wanted, setWanted] = useState<Wanted>();
  const want = (next: Wanted | undefined) => {
    setWanted(next);
    // What is open is to be found again at once, should the article change; else it is in its own time.
    if (next) loadSearch().catch(() => undefined);
  };
  const opened = useMemo(() => openedBy(wanted, passages, find), [wanted, passages, find]);
  const isWide = useMedia(WIDE) && marks.hasMargin && marks.areShown;
  const room = roomFor(shown.length, useHeight(isWide ? root : undefined));
  const open: Margin['open'] = ({ quote, count }, how) =>
    want({ kind: 'passage', quote, isWriting: count === 0, ...how });
  const reach = (quote: Quote) => {
    const found = find(quote);
    if (!found) return;
    scrollToRange(view.rangeOf(found));
    // So that Escape closes its note, and Tab goes on from there; a sheet takes the focus by itself.
    const reached = shown.find(({ range }) => isSameRange(range, found));
    if (reached) markOf(reached)?.focus({ preventScroll: true });
    want({ kind: 'passage', quote, isWriting: reached?.count === 0 });
  };
  const point = (passage: Passage | undefined) => paintPointed(view, passage?.range);
  usePointedPassage(root, view, shown, { point, press: open });
  usePassageAddress({ view, discussion, look, onReach: reach });
  const stressed = useMemo(() => rangesOf(wanted, opened, find), [wanted, opened, find]);
  usePaintOpen(view, stressed);
  const notes = useMemo(() => ({ shown, opened, room }), [shown, opened, room]);
  useMarginLayout(root, view, room === 'none' ? undefined : notes);

  const margin: Margin = {
    setting,
    room,
    wanted,
    opened,
    language,
    open,
    comment: (quote) => want({ kind: 'passage', quote, isWriting: true }),
    want,
    point,
  };
  const handleStep = (step: 1 | -1) => {
    const passage = stepFrom(shown, opened, view, step);
    if (passage) reach(passage.quote);
  };
  const choose = () => {
    const block = paragraphInView(view);
    if (block) want({ kind: 'choice', key: block.key });
  };
  const handleAnnotate = () => {
    const selected = selectedRange(view, document.getSelection());
    if (!selected) return choose();
    const handleHere = ({ describePassage }: typeof import('./matching/describe-passage.ts')) => {
      const quote = describePassage(view.text, selected);
      if (quote) margin.comment(quote);
    };
    // Where it does not come, the sentences do not come either, and say so.
    import('./matching/describe-passage.ts').then(handleHere, choose);
  };
  const byBlock = Map.groupBy(shown, ({ blockKey }) => blockKey);
  const key = wanted?.kind === 'block' ? wanted.key : opened[0]?.passage?.blockKey;
  const head = document.querySelector('[data-margin-head]');
  return (
    <>
      {head &&
        createPortal(
          <MarginHead
            count={passages.reduce((sum, { count }) => sum + count, 0)}
            isShown={marks.areShown}
            onToggle={() => marks.onShow(!marks.areShown)}
            onStep={handleStep}
            onAnnotate={isOpen ? handleAnnotate : undefined}
          />,
          head,
        )}
      {view.blocks.map((block) =>
        createPortal(
          <BlockAside block={block} passages={byBlock.get(block.key) ?? NONE} margin={margin} />,
          block.host,
          block.key,
        ),
      )}
      {room === 'none' && opened.length > 0 && (
        <AwaitedPart part={passageSheet} failed={(retry) => <PartFailed onRetry={retry} />}>
          {(PassageSheet) => (
            <PassageSheet
              opened={opened}
              setting={setting}
              onClose={() => want(undefined)}
              onChoose={key === undefined ? undefined : () => want({ kind: 'choice', key })}
            />
          )}
        </AwaitedPart>
      )}
      <PassageTools view={view} canComment={isOpen} linkTo={linkTo} onComment={margin.comment} />
    </>
  );
});

/** What opens a passage: its note's dot or, where there are no notes, the mark of its block. */
function markOf({ id, blockKey }: Passage): HTMLElement | null {
  return document.querySelector(
    `[data-mark="${CSS.escape(id)}"], [id="b-${CSS.escape(blockKey)}"]:not(:has([data-mark])) [data-block-mark]`,
  );
}
