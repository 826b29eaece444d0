import type { ServiceError } from '../../domain/service-error';
import { InterruptedLine } from './interrupted-line';
import { createLatePart } from './late-part';

const useErrorState = createLatePart(() => import(/* webpackChunkName: "liste" */ '../components/error-state'), ['liste']);

/** A failure that leaves nothing to show. The words for it come in a chunk of their own: where that cannot be fetched either, one sentence stands in. */
export function LateErrorState(props: { readonly error: ServiceError; readonly onRetry?: () => void; readonly retrying?: boolean }) {
  const { part, error, retry } = useErrorState();
  if (part !== null) return <part.ErrorState {...props} />;
  if (error === null) return null;
  function tryAgain(): void {
    retry();
    props.onRetry?.();
  }
  return <InterruptedLine onRetry={tryAgain} />;
}
