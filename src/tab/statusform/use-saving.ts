import { useRef, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';

interface Saving {
  readonly saving: boolean;
  readonly error: ServiceError | null;
  /** Runs one save at a time: a second call while one is under way does nothing. */
  readonly run: (save: () => Promise<void>) => Promise<void>;
}

/** One save at a time, and why the last one failed. */
export function useSaving(): Saving {
  const underWay = useRef(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<ServiceError | null>(null);

  async function run(save: () => Promise<void>): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setSaving(true);
    setError(null);
    try {
      await save();
    } catch (cause) {
      setError(toServiceError(cause));
    } finally {
      underWay.current = false;
      setSaving(false);
    }
  }

  return { saving, error, run };
}
