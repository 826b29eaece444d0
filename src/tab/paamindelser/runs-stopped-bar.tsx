import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { haveRunsStopped, lastRun } from '../../domain/paamindelse/koersel';
import { danishTime } from '../../domain/kalender/danish-time';
import { formatDato } from '../../texts/format-dato';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { laesningStoreOf } from './laesning-store';

/** Says that the runs have stopped though a rule wants them, and whom to ask. Nothing while it is not known, or where nobody is to be reminded. */
export function RunsStoppedBar() {
  const { t, language } = useTranslation();
  const services = useServices();
  const store = laesningStoreOf(services);
  const { laesning } = useStore(store.state);
  useEffect(() => void store.once(), [store]);
  if (laesning === null || !laesning.regler.some(({ aktiv }) => aktiv) || !haveRunsStopped(laesning.koersler, services.now().toISOString())) return null;
  const last = lastRun(laesning.koersler);
  const sentence = last === null ? t('paamindelser.stoppet.aldrig') : t('paamindelser.stoppet', { dato: formatDato(danishTime(last.startet).dato, language) });
  return <MessageBar style={{ marginBottom: '12px' }} intent="warning" layout="multiline" politeness="polite"><MessageBarBody>{sentence}</MessageBarBody></MessageBar>;
}
