import { Button, Checkbox } from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { findCpr } from '../../domain/cpr/find-cpr';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useTranslation } from '../app/translation';
import { Spinner } from '../components/spinner';
import { EditError } from '../redigering/edit-error';
import type { Feltfejl } from '../redigering/feltfejl';
import { focusFeltIn } from '../redigering/focus-felt-in';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import type { CopyValues } from './copy-draft';
import { CopyProgress } from './copy-progress';
import { DatoFelt } from './dato-felt';
import { tilFault, titelFault } from './strategi-rules';
import { type Copying, useCopying } from './use-copying';

interface CopyStrategiFormProps {
  readonly from: Strategi;
  readonly onCopied: (strategi: Strategi) => void;
  readonly onCancel: () => void;
}

function titelFaultOf({ titel }: CopyValues): Feltfejl | null {
  return findCpr(titel).length > 0 ? { key: 'redigering.fejl.cpr' } : titelFault(titel);
}

/** A new strategy from an earlier one: what it is called, when it runs, and what comes along. Shows how far it has come. */
export function CopyStrategiForm({ from, onCopied, onCancel }: CopyStrategiFormProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const copying = useCopying(from, onCopied);
  const [attempted, setAttempted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { values, saving, begun } = copying;
  const faults = { titel: titelFaultOf(values), til: tilFault(values.fra, values.til) };

  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    setAttempted(true);
    const first = (['titel', 'til'] as const).find((felt) => faults[felt] !== null);
    if (first === undefined) void copying.copy();
    else focusFeltIn(form.current, first);
  }

  function cancel(): void {
    if (saving) return;
    if (!begun) copying.forget();
    onCancel();
  }

  const shown = (felt: keyof typeof faults) => (attempted ? faults[felt] ?? undefined : undefined);
  return (
    <form ref={form} className={styles.card} noValidate onSubmit={onSubmit} onKeyDown={(event) => { if (event.key === 'Escape') cancel(); }}>
      <div className={styles.form}>
        <h2 ref={title} tabIndex={-1} className={styles.smallTitle}>{t('kopi.titel', { navn: strategiName(from) })}</h2>
        <p className={styles.about}>{t('kopi.om')}</p>
        {copying.restored && begun && <p className={styles.about}>{t('kopi.hentet')}</p>}
        <TekstFelt name="titel" label={t('strategiform.felt.titel')} required value={values.titel} fault={shown('titel')} onChange={(titel) => copying.change({ titel })} />
        <div className={styles.side}>
          <DatoFelt name="fra" label={t('strategiform.felt.fra')} value={values.fra} onChange={(fra) => copying.change({ fra })} />
          <DatoFelt name="til" label={t('strategiform.felt.til')} value={values.til} fault={shown('til')} onChange={(til) => copying.change({ til })} />
        </div>
        <Choices copying={copying} />
        <CopyProgress copying={copying} />
        {copying.error !== null && <><EditError error={copying.error} draftKept={null} /><p className={styles.about}>{t('kopi.afbrudt')}</p></>}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={saving} {...(saving && { icon: <Spinner /> })}>{t(begun && !saving ? 'kopi.fortsaet' : 'kopi.start')}</Button>
          <Button className={styles.button} disabledFocusable={saving} onClick={cancel}>{t('redigering.annuller')}</Button>
        </div>
      </div>
    </form>
  );
}

/** Once begun, what comes along is settled: another try goes on with the same. */
function Choices({ copying: { values, change, begun } }: { readonly copying: Copying }) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const box = (felt: 'handleplaner' | 'ansvar' | 'relationer', needs: boolean) => (
    <Checkbox className={styles.checkbox} label={t(`kopi.${felt}`)} disabled={begun || !needs} checked={values[felt] && needs} onChange={(_, data) => change({ [felt]: data.checked === true })} />
  );
  return <div>{box('handleplaner', true)}{box('ansvar', values.handleplaner)}{box('relationer', values.handleplaner)}</div>;
}
