import { Checkbox } from '@fluentui/react-components';
import { FASER } from '../../../domain/strategi/fase';
import { TILSAGN } from '../../../domain/strategi/handleplan';
import { omraadePath } from '../../../domain/overblik/omraade-path';
import { useOverblik, useOverblikIndex } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { PeriodeFelt } from '../../redigering/periode-felt';
import { useRedigeringStyles } from '../../redigering/redigering-styles';
import { TekstFelt } from '../../redigering/tekst-felt';
import type { PostForm } from '../../redigering/use-post-form';
import { ValgFelt } from '../../redigering/valg-felt';
import { DelerMedFelt } from './deler-med-felt';
import type { HandleplanValues } from './handleplan-values';
import { omraadeValg } from './omraade-valg';

interface HandleplanFieldsProps {
  readonly form: PostForm<HandleplanValues>;
  readonly strategiId: number;
  /** The plan itself; null for a new one. */
  readonly handleplanId: number | null;
}

/** The fields of a plan: what it is, where it stands, when, and what the strategy says about it. */
export function HandleplanFields({ form, strategiId, handleplanId }: HandleplanFieldsProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { values, change, faults } = form;
  return (
    <>
      <TekstFelt name="nummer" label={t('felt.nummer')} hint={useNumberHint(values.nummer, strategiId, handleplanId)} value={values.nummer} fault={faults.get('nummer')} onChange={(nummer) => change({ nummer })} />
      <TekstFelt name="titel" label={t('felt.titel')} hint={t('redigering.tekst-hint')} required value={values.titel} fault={faults.get('titel')} onChange={(titel) => change({ titel })} />
      <TekstFelt name="tekst" label={t('felt.tekst')} hint={t('planform.tekst.hint')} rows={6} value={values.tekst} fault={faults.get('tekst')} onChange={(tekst) => change({ tekst })} />
      <OmraadeFelt form={form} strategiId={strategiId} />
      <PeriodeFelt name="periode" value={values.periode} fault={faults.get('periode')} onChange={(periode) => change({ periode })} om={{ name: 'periodeOm', value: values.periodeOm, onChange: (periodeOm) => change({ periodeOm }) }} />
      <div className={styles.side}>
        <ValgFelt name="tilsagn" label={t('felt.tilsagn')} value={values.tilsagn} ingen={t('planform.ikke-sagt')} valg={TILSAGN.map((code) => ({ value: code, label: t(`tilsagn.${code}`) }))} onChange={(tilsagn) => change({ tilsagn })} />
        <ValgFelt name="fase" label={t('felt.fase')} value={values.fase} ingen={t('planform.ikke-sagt')} valg={FASER.map((code) => ({ value: code, label: t(`fase.${code}`) }))} onChange={(fase) => change({ fase })} />
      </div>
      <Checkbox name="relevantForMed" className={styles.checkbox} label={t('felt.relevantForMed')} checked={values.relevantForMed} onChange={(_, data) => change({ relevantForMed: data.checked === true })} />
      <DelerMedFelt form={form} strategiId={strategiId} handleplanId={handleplanId} />
    </>
  );
}

/** A number that another plan has already is allowed (somebody may be renumbering), but said. */
function useNumberHint(nummer: string, strategiId: number, handleplanId: number | null): string {
  const { t } = useTranslation();
  const wanted = nummer.trim().toLowerCase();
  const taken = useOverblik().handleplaner.find((plan) => plan.strategiId === strategiId && plan.id !== handleplanId && plan.nummer?.toLowerCase() === wanted);
  return wanted === '' || taken === undefined ? t('planform.nummer.hint') : t('planform.nummer.optaget', { titel: taken.titel });
}

function OmraadeFelt({ form, strategiId }: Pick<HandleplanFieldsProps, 'form' | 'strategiId'>) {
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const { omraadeId } = form.values;
  const path = omraadeId === null ? [] : omraadePath(omraadeId, index).map((omraade) => [omraade.nummer, omraade.titel].filter(Boolean).join(' '));
  return (
    <ValgFelt
      name="omraadeId"
      label={t('felt.omraadeId')}
      hint={path.length > 1 ? path.join(' › ') : t('planform.omraade.hint')}
      required
      value={omraadeId}
      valg={omraadeValg(useOverblik(), strategiId)}
      fault={form.faults.get('omraadeId')}
      onChange={(chosen) => form.change({ omraadeId: chosen })}
    />
  );
}
