import { useState } from 'react';
import type { NytPaamindelsessvar } from '../../../domain/paamindelse/paamindelsessvar';
import { useServices } from '../../app/services';
import { useSaving } from '../../statusform/use-saving';

/** Sends one answer about a reminder at a time; the same answer keeps its key, since the first may have arrived though nobody said so. */
export function useAnswer() {
  const { paamindelser, newKey } = useServices();
  const [attempt, setAttempt] = useState<{ readonly noegle: string; readonly fingerprint: string } | null>(null);
  const { saving, error, run } = useSaving();

  function send(svar: Omit<NytPaamindelsessvar, 'noegle'>, onSent: () => void): Promise<void> {
    const fingerprint = JSON.stringify(svar);
    const current = attempt?.fingerprint === fingerprint ? attempt : { noegle: newKey(), fingerprint };
    setAttempt(current);
    return run(async () => {
      await paamindelser.answer([{ ...svar, noegle: current.noegle }]);
      onSent();
    });
  }

  return { saving, error, send };
}
