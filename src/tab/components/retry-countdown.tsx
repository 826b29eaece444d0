import { useEffect, useEffectEvent, useState } from 'react';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';

/** How long to wait where SharePoint asks for patience without saying how long. */
const UNSAID_SECONDS = 10;

/** The seconds until a failure may be tried again by itself; null for one that waiting does not mend. */
function secondsToRetry({ kind, details }: ServiceError): number | null {
  return kind === 'throttled' ? Math.max(1, Math.ceil(details.retryAfterSeconds ?? UNSAID_SECONDS)) : null;
}

/** Counts the seconds that SharePoint asks us to wait, then tries again. Nothing for a failure that waiting does not mend. */
export function RetryCountdown({ error, onRetry }: { readonly error: ServiceError; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const [count, setCount] = useState({ error, left: secondsToRetry(error) });
  if (count.error !== error) setCount({ error, left: secondsToRetry(error) });
  const { left } = count;
  const second = useEffectEvent((next: number) => {
    setCount({ error, left: next });
    if (next === 0) onRetry();
  });
  useEffect(() => {
    if (left === null || left === 0) return undefined;
    const timer = setTimeout(() => second(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [error, left]);
  if (left === null) return null;
  // Heard once with the failure around it, and not again every second.
  return <span role="timer" aria-live="off">{left > 0 ? t('fejl.proever-om', { antal: left }) : t('fejl.proever')}</span>;
}
