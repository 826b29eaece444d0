import { type ComponentType, useEffect, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';

/**
 * A page in a chunk of its own: at once when it has been fetched, else after a wait; a chunk that cannot be
 * fetched is said, with another try.
 */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;

  async function fetchPage(): Promise<ServiceError | null> {
    try {
      loaded ??= await load();
      return null;
    } catch (cause) {
      return toServiceError(cause);
    }
  }

  return function LazyPage(props: Props) {
    const [state, setState] = useState<'loading' | 'loaded' | ServiceError>(loaded === null ? 'loading' : 'loaded');
    useEffect(() => {
      if (state === 'loading') void fetchPage().then((error) => setState(error ?? 'loaded'));
    }, [state]);
    const Loaded = loaded;
    if (state === 'loading') return <LoadingState />;
    if (state !== 'loaded' || Loaded === null) return <ErrorState error={toServiceError(state)} onRetry={() => setState('loading')} />;
    return <Loaded {...props} />;
  };
}
