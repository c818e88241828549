import { type ComponentType, type ReactNode, Suspense, use } from 'react';
import { useTranslation } from '../i18n/translation.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** A component whose code, and words, are loaded when it is first wanted. */
export interface Part<Props> {
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

export interface LazyPartProps<Props> {
  part: Part<Props>;
  /** While its code is on its way. */
  pending?: ReactNode;
  /** Where it did not come, or failed; `retry` asks again. The rest of the page stands. */
  failed?: (retry: () => void) => ReactNode;
  children: (Component: ComponentType<Props>) => ReactNode;
}

export function LazyPart<Props>({ part, pending, failed, children }: LazyPartProps<Props>) {
  const { forgetRest } = useTranslation();
  const handleRetry = () => {
    part.forget();
    forgetRest();
  };
  return (
    <ErrorBoundary fallback={(retry) => failed?.(retry)} onRetry={handleRetry}>
      <Suspense fallback={pending}>
        <Loaded part={part}>{children}</Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}

function Loaded<Props>({ part, children }: Pick<LazyPartProps<Props>, 'part' | 'children'>) {
  const words = useTranslation().loadRest();
  const Component = use(part.load(words));
  use(words);
  return children(Component);
}
