import type { ReactNode } from 'react';
import { FirstReading } from '../app/first-reading';
import { useOverblikStore } from '../app/overblik-context';
import { useWhole } from '../app/use-whole';
import { LoadingState } from '../components/loading-state';
import type * as ListTools from '../udvalg/list-tools';
import { useListTools } from './use-list-tools';

/** Where no plan is to be shown: the wait while more may come, then what is said of it. */
export function NothingFound({ children }: { readonly children: (tools: typeof ListTools) => ReactNode }) {
  const store = useOverblikStore();
  const whole = useWhole();
  const { part: tools, error } = useListTools();
  if (!whole) return <FirstReading store={store} />;
  if (tools !== null) return children(tools);
  return error === null && <LoadingState />; // That it could not be fetched is said above.
}
