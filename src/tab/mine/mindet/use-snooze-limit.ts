import { useEffect, useState } from 'react';
import { STANDARDREGEL } from '../../../domain/paamindelse/regel';
import { type ServiceError, toServiceError } from '../../../domain/service-error';
import { useServices } from '../../app/services';

/** How many days a strategy's rule lets a reminder wait; null while it is asked, with the failure and another try. */
export function useSnoozeLimit(strategiId: number) {
  const { paamindelser, now } = useServices();
  const [limit, setLimit] = useState<number | null>(null);
  const [error, setError] = useState<ServiceError | null>(null);
  const asking = limit === null && error === null;
  useEffect(() => {
    if (!asking) return undefined;
    let wanted = true;
    paamindelser.read(now().toISOString()).then(
      ({ regler }) => {
        if (wanted) setLimit((regler.find((regel) => regel.strategiId === strategiId) ?? STANDARDREGEL).udsaetHoejstDage);
      },
      (cause: unknown) => {
        if (wanted) setError(toServiceError(cause));
      },
    );
    return () => {
      wanted = false;
    };
  }, [paamindelser, now, strategiId, asking]);
  return { limit, error, retry: () => setError(null) };
}
