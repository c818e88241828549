import { AwaitedPart } from '../../../../ui/awaited-part.tsx';
import { definePart } from '../../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../../ui/part-failed.tsx';
import type { Opened } from '../opened.ts';
import type { Passage } from '../passages.ts';
import type { TextRange } from '../text/text-range.ts';
import type { TextBlock } from '../text/text-view.ts';
import { BlockMark } from './block-mark.tsx';
import type { Margin } from './margin.ts';
import { MarginNote } from './margin-note.tsx';

const sentenceChooser = definePart(
  async () => (await import('../choosing/sentence-chooser.tsx')).SentenceChooser,
);

interface BlockAsideProps {
  block: TextBlock;
  /** Those that begin in the block, in order. */
  passages: readonly Passage[];
  margin: Margin;
}

/** What stands beside a block of the text: the notes on its passages, and its mark. */
export function BlockAside({ block, passages, margin }: BlockAsideProps) {
  const { room, setting, wanted, opened, language, open, comment, want, point } = margin;
  const { key } = block;
  const isChoosing = wanted?.kind === 'choice' && wanted.key === key;
  const close = () => want(undefined);
  const hasMargin = room !== 'none';
  const hasWords = block.start < block.end;
  const marked = hasMargin ? [] : passages;
  const count = marked.reduce((sum, passage) => sum + passage.count, 0);
  const handleMark = () => {
    const [only, ...others] = marked;
    if (!only) want({ kind: 'choice', key });
    else if (others.length === 0) open(only);
    else want({ kind: 'block', key, begun: marked.flatMap(({ draft }) => draft ?? []) });
  };
  return (
    <>
      {hasMargin &&
        notesOf(passages, opened, block).map(({ id, passage, of }) => (
          <MarginNote
            key={id}
            passage={passage}
            setting={setting}
            opened={of}
            isFolded={room === 'folded'}
            onOpen={(how) => {
              if (passage) open(passage, how);
            }}
            onClose={close}
            onPoint={(isPointed) => point(isPointed ? passage : undefined)}
          />
        ))}
      {hasWords && (count > 0 || setting.isOpen) && (
        <BlockMark
          count={count}
          hasDraft={marked.some(({ draft }) => draft !== undefined)}
          isQuiet={hasMargin}
          isOpen={isChoosing}
          onPress={handleMark}
        />
      )}
      {isChoosing && (
        <AwaitedPart part={sentenceChooser} failed={(retry) => <PartFailed onRetry={retry} />}>
          {(SentenceChooser) => (
            <SentenceChooser
              view={setting.view}
              blockKey={key}
              language={language}
              onChoose={comment}
              onCancel={close}
            />
          )}
        </AwaitedPart>
      )}
    </>
  );
}

interface Note {
  /** By its words, so that the note stays when what is said of them comes, or gets another id. */
  id: string;
  passage: Passage | undefined;
  of: Opened | undefined;
}

/** The notes on a block's passages, and the one that is about to be written, in the order of the text. */
function notesOf(
  passages: readonly Passage[],
  opened: readonly Opened[],
  block: TextBlock,
): Note[] {
  const spoken = passages.map((passage) => {
    const of = opened.find((each) => each.passage?.id === passage.id);
    return { id: placeIn(block, passage.range), passage, of, start: passage.range.start };
  });
  const written = opened
    .filter(
      ({ passage, range }) => !passage && block.start <= range.start && range.start < block.end,
    )
    .map((of) => ({
      id: placeIn(block, of.range),
      passage: undefined,
      of,
      start: of.range.start,
    }));
  return [...spoken, ...written].sort((one, other) => one.start - other.start);
}

const placeIn = (block: TextBlock, { start, end }: TextRange) =>
  `${start - block.start}-${end - block.start}`;
