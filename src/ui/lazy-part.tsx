import { type ComponentType, type ReactNode, Suspense, use } from 'react';
import { useTranslation } from '../i18n/translation.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** A component whose code, and words, are loaded when it is first wanted. */
interface Part<Props> {
  load(): Promise<ComponentType<Props>>;
  /** The next `load` asks again. */
  forget(): void;
}

/** Names a part; unlike `React.lazy`, what failed to load can be asked for again. */
export function definePart<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  return {
    load() {
      loading ??= load();
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
  const Component = use(part.load());
  use(words);
  return children(Component);
}
