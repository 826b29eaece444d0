import { useMemo, useRef } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Moede } from '../../domain/statusrunde/moede';
import { RUNDEFORMAAL } from '../../domain/statusrunde/statusrunde';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblik } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useBogForm } from '../paamindelser/use-bog-form';
import { EditFrame } from '../redigering/edit-frame';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import { ValgFelt } from '../redigering/valg-felt';
import { DatoFelt } from '../vedligehold/dato-felt';
import { MoedeFelter } from './moede-felter';
import { OmraadeCheckboxes } from './omraade-checkboxes';
import { omraaderWithPlans } from './plans-under';
import { createRundeRules, NYT_MOEDE, type RundeValues, startRunde, toRundefelter } from './runde-rules';

interface RundeFormProps {
  readonly strategi: Strategi;
  readonly moeder: readonly Moede[];
  readonly onSaved: (titel: string) => void | Promise<void>;
  readonly onCancel: () => void;
}

/** The form of a new round: what for, which plans, and its days. A møde that is new is made first. */
export function RundeForm({ strategi, moeder, onSaved, onCancel }: RundeFormProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { paamindelser, now } = useServices();
  const overblik = useOverblik();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const today = datoInCopenhagen(now());
  const omraader = useMemo(() => omraaderWithPlans(overblik, strategi.id), [overblik, strategi.id]);
  const form = useBogForm({
    rules: createRundeRules({ today, moeder, omraader }),
    aaben: null, start: startRunde(today), draftName: `runde-ny-${strategi.id}`, formRef, conflictRef, save,
    onSaved: ({ titel }) => onSaved(titel.trim()),
  });
  const { values, change, faults } = form;

  async function moedeIdOf({ formaal, moede, organ, moedeDato, moedeTitel }: RundeValues, noegle: string): Promise<number | null> {
    if (formaal !== 'moede' || moede === null) return null;
    if (moede !== NYT_MOEDE || organ === null) return Number(moede);
    return (await paamindelser.create('moede', `${noegle}-moede`, { organ, titel: moedeTitel.trim(), dato: moedeDato, strategiIds: [strategi.id] })).id;
  }

  async function save(valid: RundeValues, _aaben: unknown, noegle: string): Promise<void> {
    await paamindelser.create('runde', noegle, toRundefelter(valid, strategi.id, await moedeIdOf(valid, noegle), omraader));
  }

  return (
    <EditFrame form={form} small level={2} formRef={formRef} conflictRef={conflictRef} title={t('rundeform.ny')} about={t('rundeform.om')} showFelt={(felt, { [felt]: value }) => String(value)} onCancel={onCancel}>
      <TekstFelt name="titel" label={t('rundeform.felt.titel')} hint={t('rundeform.titel.hint')} required value={values.titel} fault={faults.get('titel')} onChange={(titel) => change({ titel })} />
      <ValgFelt name="formaal" label={t('rundeform.felt.formaal')} required value={values.formaal} valg={RUNDEFORMAAL.map((formaal) => ({ value: formaal, label: t(`rundeformaal.${formaal}`) }))} fault={faults.get('formaal')} onChange={(formaal) => change({ formaal })} />
      {values.formaal === 'moede' && <MoedeFelter form={form} moeder={moeder} />}
      <ValgFelt name="planer" label={t('rundeform.felt.planer')} value={values.planer} valg={(['alle', 'omraader'] as const).map((planer) => ({ value: planer, label: t(`rundeform.planer.${planer}`) }))} onChange={(planer) => change({ planer: planer ?? 'alle' })} />
      {values.planer === 'omraader' && <OmraadeCheckboxes label={t('rundeform.felt.omraadeIds')} chosen={values.omraadeIds} omraader={omraader} fault={faults.get('omraadeIds')} onChange={(omraadeIds) => change({ omraadeIds: [...omraadeIds] })} />}
      <div className={styles.side}>
        {(['statusPr', 'aabner', 'lukker'] as const).map((felt) => <DatoFelt key={felt} name={felt} label={t(`rundeform.felt.${felt}`)} value={values[felt]} fault={faults.get(felt)} onChange={(dato) => change({ [felt]: dato })} />)}
      </div>
    </EditFrame>
  );
}
