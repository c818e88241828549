import {
  type ComponentProps,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { definePart } from '../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../ui/part-failed.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import type { Caret } from './caret.ts';
import { draftsSlot, draftText } from './comment-drafts.ts';
import { nameOf } from './draft-place.ts';
import { WriteField } from './write-field.tsx';

/** With all that a comment needs on its way: the network may be gone by the time it is sent. */
const composer = definePart(async () => {
  const [{ CommentComposer }] = await Promise.all([
    import('./comment-composer.tsx'),
    import('../outbox/outbox-keeper.tsx'),
    import('../thread/letter-row.tsx'),
  ]);
  return CommentComposer;
});

type Composer = Awaited<ReturnType<typeof composer.load>>;

type WritePlaceProps = Omit<ComponentProps<Composer>, 'caret'> & {
  /** As high as its form from the start, not one line. */
  isRoomy: boolean;
  /** Takes the focus as it opens: it was asked for. */
  hasFocus: boolean;
  /** Gets the focus when a form that can be closed goes with it. */
  focusAfter?: RefObject<HTMLElement | null>;
  /** What stands above the field until its form is here, which has it too. */
  children?: ReactNode;
};

/** After the last letter, however many there are. */
const AT_END: Caret = { start: 2 ** 31 - 1, end: 2 ** 31 - 1 };

/**
 * Where a comment is begun: a field, whose form is loaded when it is first wanted. What is typed
 * meanwhile is kept by the field, and goes on in the form at the same letter.
 */
export function WritePlace(props: WritePlaceProps) {
  return <Place key={nameOf(props.place)} {...props} />;
}

function Place({ isRoomy, hasFocus, focusAfter, children, ...props }: WritePlaceProps) {
  const caret = useRef(hasFocus ? AT_END : undefined);
  const [loaded, setLoaded] = useState<{ CommentComposer: Composer }>();
  const [hasFailed, setHasFailed] = useState(false);
  const [isTouched, setIsTouched] = useState(false);
  // A word that is being put together by an input method would be broken off.
  const [isComposing, setIsComposing] = useState(false);
  const hasWords = draftText(useSlot(draftsSlot), props.place) !== '' || props.letters.length > 0;
  const isWanted = (isTouched || hasWords) && !hasFailed;
  const [isOpen, setIsOpen] = useState(false);
  // Who has only come by is not pushed away by a form; who has it keeps it, also without words.
  if (loaded && isWanted && !isComposing && !isOpen) setIsOpen(true);

  useEffect(() => {
    if (!isWanted) return;
    composer.load(Promise.resolve()).then(
      (CommentComposer) => setLoaded({ CommentComposer }),
      () => {
        composer.forget();
        setHasFailed(true);
      },
    );
  }, [isWanted]);

  // What did not come for want of a network comes with it.
  useEffect(() => {
    if (!hasFailed) return;
    const handleOnline = () => setHasFailed(false);
    window.addEventListener('online', handleOnline);
    return () => window.removeEventListener('online', handleOnline);
  }, [hasFailed]);

  // Once it stands in its place, which it may not have as it takes the focus.
  useEffect(() => {
    const hasTaken = hasFocus && !caret.current;
    if (hasTaken) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [hasFocus]);

  const form = useRef<HTMLDivElement>(null);
  const isShown = loaded !== undefined && isOpen;
  const canClose = props.onClose !== undefined;
  useLayoutEffect(() => {
    const element = form.current;
    if (!isShown || !canClose) return;
    return () => {
      if (element?.contains(document.activeElement)) {
        focusAfter?.current?.focus({ preventScroll: true });
      }
    };
  }, [isShown, canClose, focusAfter]);

  // All of a form that was asked for is seen, as far as there is room.
  useEffect(() => {
    if (isShown && hasFocus) form.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown, hasFocus]);

  if (isShown) {
    return (
      <div ref={form}>
        <loaded.CommentComposer {...props} caret={caret} />
      </div>
    );
  }
  return (
    <>
      <WriteField
        place={props.place}
        isOpen={isRoomy}
        caret={caret}
        onTouched={setIsTouched}
        onComposing={setIsComposing}
        onClose={props.onClose}
      >
        {children}
      </WriteField>
      {hasFailed && <PartFailed onRetry={() => setHasFailed(false)} />}
    </>
  );
}
