import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { definePart } from '../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../ui/part-failed.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import type { Caret } from './caret.ts';
import { draftsSlot, draftText } from './comment-drafts.ts';
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

type WritePlaceProps = Omit<ComponentProps<Composer>, 'caret' | 'onClose'> & {
  /** Nobody has written yet: there is room for more than a line. */
  isEmpty: boolean;
};

/**
 * Where a comment is begun: a field, whose form is loaded when it is first wanted. What is typed
 * meanwhile is kept by the field, and goes on in the form at the same letter.
 */
export function WritePlace({ isEmpty, ...props }: WritePlaceProps) {
  const caret = useRef<Caret>(undefined);
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

  if (loaded && isOpen) return <loaded.CommentComposer {...props} caret={caret} />;
  return (
    <>
      <WriteField
        place={props.place}
        isOpen={isEmpty}
        caret={caret}
        onTouched={setIsTouched}
        onComposing={setIsComposing}
      />
      {hasFailed && <PartFailed onRetry={() => setHasFailed(false)} />}
    </>
  );
}
