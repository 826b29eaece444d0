import type { ReactNode } from 'react';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { useLaesning } from './use-laesning';

interface LaesningFrameProps {
  readonly children: (laesning: Paamindelseslaesning, refresh: () => Promise<unknown>) => ReactNode;
}

/** What needs rounds and reminders, once they have been read. A later reading that fails is said above what was read before. */
export function LaesningFrame({ children }: LaesningFrameProps) {
  const { t } = useTranslation();
  const { laesning, error, loading, refresh } = useLaesning();
  if (laesning === null && error !== null) return <ErrorState error={error} retrying={loading} onRetry={() => void refresh()} />;
  if (laesning === null) return <LoadingState label={t('paamindelser.henter')} />;
  return (
    <>
      {error !== null && <ErrorBar error={error} note={t('paamindelser.gammelt')} onRetry={() => void refresh()} />}
      {children(laesning, refresh)}
    </>
  );
}
