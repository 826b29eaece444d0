import { Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { parsePeriode } from '../../domain/periode/parse-periode';
import { PERIODE_OM, type Periode, type PeriodeOm } from '../../domain/periode/periode';
import { useTranslation } from '../app/translation';
import { CprPlace } from '../statusform/cpr-place';
import { periodeReading } from '../statusform/periode-reading';
import type { Feltfejl } from './feltfejl';
import { focusFeltIn } from './focus-felt-in';
import { useRedigeringStyles } from './redigering-styles';
import { ValgFelt } from './valg-felt';

interface PeriodeFeltProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What it is about; left out where nobody asks. */
  readonly om?: { readonly name: string; readonly value: PeriodeOm | null; readonly onChange: (om: PeriodeOm | null) => void };
  readonly fault?: Feltfejl | undefined;
}

/** A periode in people's own words, with how it is read while they type; a fault waits until they have left the field. */
export function PeriodeFelt({ name, value, onChange, om, fault }: PeriodeFeltProps) {
  const styles = useRedigeringStyles();
  const { t, language } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(false);
  const reading = periodeReading(value, language, t);
  const unread = value.trim() !== '' && reading === null;
  const shown = fault ?? (left && unread ? { key: 'redigering.fejl.periode' as const } : undefined);

  function validation() {
    if (shown !== undefined) return { validationState: 'error' as const, validationMessage: t(shown.key, shown.parameters) };
    if (reading !== null) return { validationState: 'success' as const, validationMessage: reading };
    return unread ? { validationState: 'none' as const, validationMessage: t('statusform.periode.ikke-endnu') } : {};
  }

  return (
    <div className={styles.side}>
      <div ref={root}>
        <Field label={t('redigering.periode')} hint={t('redigering.periode.hint')} {...validation()}>
          <Input className={styles.control} name={name} autoComplete="off" value={value} onChange={(_, data) => onChange(data.value)} onFocus={() => setLeft(false)} onBlur={() => setLeft(true)} />
        </Field>
        <CprPlace text={value} onShow={() => focusFeltIn(root.current, name)} />
      </div>
      {om !== undefined && (
        <ValgFelt name={om.name} label={t('redigering.periode-om')} value={om.value} ingen={t('periode-om.ingen')} valg={PERIODE_OM.map((code) => ({ value: code, label: t(`periode-om.${code}`) }))} onChange={om.onChange} />
      )}
    </div>
  );
}

/** Reads a typed periode; the wording of the one before, untouched, keeps the days it had. Null: none, or not to be read. */
export function readPeriodeFelt(ordlyd: string, om: PeriodeOm | null, previous: Periode | null): Periode | null {
  if (previous !== null && previous.ordlyd === ordlyd.trim()) return { ...previous, om };
  return parsePeriode(ordlyd, om);
}
