import { useEffect, useState } from 'react';
import { toServiceError, type ServiceError } from '../../domain/service-error';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import type { StatusForm, StatusFormProps } from './status-form';

let loaded: typeof StatusForm | null = null;

/** Fetches the form's chunk before anybody asks for it. Never rejects: a failure is said where the form is opened. */
export async function loadStatusForm(): Promise<ServiceError | null> {
  try {
    loaded ??= (await import(/* webpackChunkName: "statusform" */ './status-form')).StatusForm;
    return null;
  } catch (cause) {
    return toServiceError(cause);
  }
}

/** The status form, which is not part of the first chunk: at once when it has been fetched, else after a wait. */
export function StatusFormOnceLoaded(props: StatusFormProps) {
  const [state, setState] = useState<'loading' | 'loaded' | ServiceError>(loaded === null ? 'loading' : 'loaded');
  useEffect(() => {
    if (state === 'loading') void loadStatusForm().then((error) => setState(error ?? 'loaded'));
  }, [state]);
  const Form = loaded;
  if (state === 'loading') return <LoadingState />;
  if (state !== 'loaded' || Form === null) return <ErrorState error={toServiceError(state)} onRetry={() => setState('loading')} />;
  return <Form {...props} />;
}
