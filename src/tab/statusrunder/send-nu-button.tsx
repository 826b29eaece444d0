import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Dato } from '../../domain/dato';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { Spinner } from '../components/spinner';
import { useSaving } from '../statusform/use-saving';
import { useToolStyles } from '../vedligehold/use-tool-styles';
import { type Nudge, nudgeStateOf } from './nudge-state';
import { useRundeStyles } from './runde-styles';

/** What every "Send nu" of a round goes by. */
export interface SendNuKilde {
  readonly laesning: Pick<Paamindelseslaesning, 'svar' | 'log'>;
  readonly refresh: () => Promise<unknown>;
  /** Since when a "Send nu" counts here. */
  readonly since: Dato;
  /** The day the next run may send; null: there is no rule that says so, and nothing can be asked for. */
  readonly goes: Dato | null;
}

interface SendNuButtonProps {
  readonly nudge: Nudge;
  readonly label: string;
  /** The whole name for those who listen: "Send nu: 1-A …". */
  readonly name: string;
  readonly kilde: SendNuKilde;
}

/** Asks for a reminder at the next run; afterwards it says what has become of it. */
export function SendNuButton({ nudge, label, name, kilde: { laesning, refresh, since, goes } }: SendNuButtonProps) {
  const styles = useRundeStyles();
  const shared = useToolStyles();
  const { t, language } = useTranslation();
  const { paamindelser, newKey } = useServices();
  const [noegle, setNoegle] = useState(newKey);
  const { saving, error, run } = useSaving();
  const state = nudgeStateOf(nudge, laesning.svar, laesning.log, since);
  const waits = state !== null && !state.sent;

  const send = () => run(async () => {
    await paamindelser.answer([{ ...nudge, noegle, art: 'send-nu', dato: null, begrundelse: null }]);
    setNoegle(newKey());
    await refresh();
  });

  return (
    <>
      <span role="status" className={styles.quiet}>
        {waits && goes !== null && t('statusrunder.send-nu.bestilt', { dato: formatDato(goes, language) })}
        {state?.sent === true && t('statusrunder.send-nu.sendt', { dato: formatDato(state.dato, language) })}
      </span>
      {goes !== null && !waits && <Button className={shared.tool} size="small" aria-label={name} disabledFocusable={saving} onClick={() => void send()} {...(saving && { icon: <Spinner /> })}>{label}</Button>}
      {error !== null && <ErrorBar error={error} note={t('statusrunder.send-nu.ikke')} onRetry={() => void send()} />}
    </>
  );
}
