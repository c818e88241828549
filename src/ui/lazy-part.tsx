import { type ComponentType, type ReactNode, Suspense, use, useEffect, useReducer } from 'react';
import { useTranslation } from '../i18n/translation.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** A component whose code, and words, are loaded when it is first wanted. */
interface Part<Props> {
  /** Resolves when `words` are here too. */
  load(words: Promise<void>): Promise<ComponentType<Props>>;
  /** The next `load` asks again. */
  forget(): void;
}

/**
 * Names a part; unlike `React.lazy`, what failed to load can be asked for again.
 * @param isKept true where what stands in its place, in a page that came as HTML, must outlive a failure
 */
export function definePart<Props>(
  load: () => Promise<ComponentType<Props>>,
  isKept?: () => boolean,
): Part<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  return {
    load(words) {
      loading ??= Promise.all([load(), words]).then(
        ([part]) => part,
        (error) => (isKept?.() ? new Promise(() => {}) : Promise.reject(error)),
      );
      return loading;
    },
    forget() {
      loading = undefined;
    },
  };
}

interface LazyPartProps<Props> {
  part: Part<Props>;
  /** While its code is on its way. */
  pending?: ReactNode;
  /** Where it did not come, or failed; `retry` asks again. The rest of the page stands. */
  failed?: (retry: () => void) => ReactNode;
  children: (Component: ComponentType<Props>) => ReactNode;
}

export function LazyPart<Props>({ part, pending, failed, children }: LazyPartProps<Props>) {
  const { forgetRest } = useTranslation();
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const handleRetry = () => {
    part.forget();
    forgetRest();
  };
  return (
    <ErrorBoundary fallback={(retry) => failed?.(retry)} onRetry={handleRetry}>
      <Suspense
        fallback={
          <Waiting part={part} onHere={showAgain}>
            {pending}
          </Waiting>
        }
      >
        <Loaded part={part}>{children}</Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}

/** What only a boundary waited for, React holds back for 300 ms after its last placeholder. */
function Waiting<Props>(props: { part: Part<Props>; onHere: () => void; children: ReactNode }) {
  const { part, onHere, children } = props;
  const { loadRest } = useTranslation();
  useEffect(() => {
    // Where it failed the boundary says so.
    part.load(loadRest()).then(onHere, () => {});
  }, [part, loadRest, onHere]);
  return children;
}

function Loaded<Props>({ part, children }: Pick<LazyPartProps<Props>, 'part' | 'children'>) {
  const words = useTranslation().loadRest();
  const Component = use(part.load(words));
  use(words);
  return children(Component);
}
