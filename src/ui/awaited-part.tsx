import { type ReactNode, useEffect, useReducer } from 'react';
import { useTranslation } from '../i18n/translation.tsx';
import { LazyPart, type LazyPartProps, type Part } from './lazy-part.tsx';

/**
 * A part that the reader waits for, shown as soon as its code is here: what only a boundary waited for,
 * React holds back for 300 ms after its last placeholder.
 */
export function AwaitedPart<Props>(props: LazyPartProps<Props>) {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const { part, pending } = props;
  const placeholder = (
    <Waiting part={part} onHere={showAgain}>
      {pending}
    </Waiting>
  );
  return <LazyPart {...props} pending={placeholder} />;
}

function Waiting<Props>(props: { part: Part<Props>; onHere: () => void; children: ReactNode }) {
  const { part, onHere, children } = props;
  const { loadRest } = useTranslation();
  useEffect(() => {
    // Where it failed the boundary says so.
    part.load(loadRest()).then(onHere, () => {});
  }, [part, loadRest, onHere]);
  return children;
}
