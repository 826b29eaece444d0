import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { datoInCopenhagen } from '../../../domain/dato-in-copenhagen';
import { addDays } from '../../../domain/kalender/add-days';
import { formatDato } from '../../../texts/format-dato';
import { useCurrentPerson } from '../../app/current-person';
import { useServices } from '../../app/services';
import { useTranslation } from '../../app/translation';
import { ErrorBar } from '../../components/error-bar';
import { Spinner } from '../../components/spinner';
import type { Feltfejl } from '../../redigering/feltfejl';
import { DatoFelt } from '../../vedligehold/dato-felt';
import { useMineStyles } from '../mine-styles';
import { AnswerBox } from './answer-box';
import { useAnswer } from './use-answer';

/** Whoever is away for longer is no longer the right one to ask. */
const LONGEST_DAYS = 366;

interface FravaerFormProps {
  readonly onSent: (besked: string) => void;
  readonly onCancel: () => void;
}

/** "Jeg er væk": until and including a day; the stedfortræder is asked meanwhile. Said by mistake, it is taken back. */
export function FravaerForm({ onSent, onCancel }: FravaerFormProps) {
  const styles = useMineStyles();
  const { t, language } = useTranslation();
  const { now } = useServices();
  const personId = useCurrentPerson().person.id;
  const [til, setTil] = useState('');
  const [attempted, setAttempted] = useState(false);
  const { saving, error, send } = useAnswer();
  const today = datoInCopenhagen(now());

  function faultOf(): Feltfejl | undefined {
    if (til === '') return { key: 'mindet.vaek.fejl' };
    if (til < today) return { key: 'mindet.vaek.fejl-forbi' };
    return til > addDays(today, LONGEST_DAYS) ? { key: 'mindet.vaek.fejl-laenge' } : undefined;
  }

  const say = (dato: string, besked: string) => void send({ art: 'fravaer', personId, handleplanId: null, specialomraadeId: null, dato, begrundelse: null }, () => onSent(besked));
  function beAway(): void {
    setAttempted(true);
    if (faultOf() === undefined) say(til, t('mindet.vaek.sagt', { dato: formatDato(til, language) }));
  }

  const buttons = (
    <>
      <Button className={styles.action} appearance="primary" disabledFocusable={saving} onClick={beAway} {...(saving && { icon: <Spinner /> })}>{t('mindet.vaek.send')}</Button>
      <Button className={styles.action} disabledFocusable={saving} onClick={() => say(addDays(today, -1), t('mindet.vaek.tilbage-sagt'))}>{t('mindet.vaek.tilbage')}</Button>
    </>
  );
  return (
    <AnswerBox title={t('mindet.vaek.titel')} actions={buttons} onCancel={onCancel}>
      <p className={styles.quiet}>{t('mindet.vaek.om')}</p>
      <DatoFelt name="til" label={t('mindet.vaek.felt')} value={til} fault={attempted ? faultOf() : undefined} onChange={setTil} />
      {error !== null && <ErrorBar error={error} note={t('mindet.ikke-sendt')} />}
    </AnswerBox>
  );
}
