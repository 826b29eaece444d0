import type { ComponentType } from 'react';
import type { Language } from '../../texts/language';
import type { Shelf } from '../../texts/text-library';
import { LoadingState } from '../components/loading-state';
import { LateErrorState } from './late-error-state';
import { createLatePart } from './late-part';

/** A page that may be fetched before it is drawn. */
export type LazyPage<Props> = ComponentType<Props> & { readonly fetch: (language: Language) => Promise<void> };

/**
 * A page in a chunk of its own: at once when it has been fetched, else after a wait; a chunk that cannot be
 * fetched is said, with another try. `shelves`: its texts.
 */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>, shelves: readonly Shelf[]): LazyPage<Props> {
  const usePage = createLatePart(async () => ({ Page: await load() }), shelves);
  function LazyPage(props: Props) {
    const { part, error, retry } = usePage();
    if (error !== null) return <LateErrorState error={error} onRetry={retry} />;
    return part === null ? <LoadingState /> : <part.Page {...props} />;
  }
  return Object.assign(LazyPage, { fetch: usePage.fetch });
}
