import { useState } from 'react';
import type { ServiceError } from '../../domain/service-error';
import { SaveError } from './save-error';
import type { StatusFormModel } from './use-status-form';

/** Why the status was not saved. A busy SharePoint is asked again by itself, unless somebody has gone on writing: half a sentence is never sent. */
export function SaveRefusal({ form, error }: { readonly form: StatusFormModel; readonly error: ServiceError }) {
  const { felter, draftKept } = form.values;
  const [refused, setRefused] = useState({ error, felter });
  if (refused.error !== error) setRefused({ error, felter });
  const untouched = refused.felter === felter;
  return <SaveError error={error} draftKept={draftKept} {...(untouched && { onRetry: () => void form.submit() })} />;
}
