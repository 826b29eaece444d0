import { useRef } from 'react';
import type { AabenPost } from '../../../domain/aendring/post';
import type { Aktoer } from '../../../domain/aktoer/aktoer';
import { existedDuring } from '../../../domain/mine/existed-during';
import { specialomraaderOf } from '../../../domain/overblik/people-of-ansvar';
import { ROLLER } from '../../../domain/strategi/ansvar';
import type { Handleplan } from '../../../domain/strategi/handleplan';
import { PersonPicker } from '../../aktoerer/person-picker';
import { useOverblik, useOverblikIndex } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { EditFrame } from '../../redigering/edit-frame';
import { usePostForm } from '../../redigering/use-post-form';
import { type Valg, ValgFelt } from '../../redigering/valg-felt';
import { type AnsvarValues, createAnsvarRules, NEW_ANSVAR } from './ansvar-rules';
import { showPartFelt } from './show-part-felt';

interface AnsvarFormProps {
  readonly handleplan: Handleplan;
  /** Null: a new one. */
  readonly aaben: AabenPost<'ansvar'> | null;
  readonly onSaved: (besked: string) => void;
  readonly onCancel: () => void;
}

const BY_NAME = new Intl.Collator('da');

function valgOf(aktoerer: readonly Aktoer[]): readonly Valg<number>[] {
  return [...aktoerer].sort((one, other) => BY_NAME.compare(one.navn, other.navn)).map(({ id, navn }) => ({ value: id, label: navn }));
}

/** One aktør's part in a plan: who, as what, for which specialområde, and the people by name. */
export function AnsvarForm({ handleplan, aaben, onSaved, onCancel }: AnsvarFormProps) {
  const { t, language } = useTranslation();
  const index = useOverblikIndex();
  const { aktoerer } = useOverblik();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const form = usePostForm({
    rules: createAnsvarRules(handleplan.id, aaben?.post.id ?? null, index),
    aaben, formRef, conflictRef,
    start: NEW_ANSVAR,
    draftName: aaben === null ? `ansvar-ny-${handleplan.id}` : `ansvar-${aaben.post.id}`,
    onSaved: () => onSaved(t('redigering.gemt')),
  });
  const { values, change, faults } = form;
  const strategi = index.strategier.get(handleplan.strategiId);
  const living = aktoerer.filter((aktoer) => aktoer.id === values.aktoerId || strategi === undefined || existedDuring(aktoer, strategi));

  /** A specialområde answers for itself. */
  function chooseAktoer(aktoerId: number | null): void {
    const own = index.aktoerer.get(aktoerId ?? 0)?.type === 'specialomraade';
    change({ aktoerId, ...(own && { specialomraadeId: aktoerId }) });
  }

  return (
    <EditFrame small form={form} formRef={formRef} conflictRef={conflictRef} title={t(aaben === null ? 'planform.ansvar.ny' : 'planform.ansvar.ret')} showFelt={(felt, shown: AnsvarValues) => showPartFelt(felt, shown[felt], index, t, language)} onCancel={onCancel}>
      <ValgFelt name="aktoerId" label={t('felt.aktoerId')} required value={values.aktoerId} valg={valgOf(living)} fault={faults.get('aktoerId')} onChange={chooseAktoer} />
      <ValgFelt name="rolle" label={t('felt.rolle')} hint={t('planform.rolle.hint')} value={values.rolle} valg={ROLLER.map((rolle) => ({ value: rolle, label: t(`rolle.${rolle}`) }))} onChange={(rolle) => change({ rolle: rolle ?? values.rolle })} />
      <ValgFelt name="specialomraadeId" label={t('felt.specialomraadeId')} value={values.specialomraadeId} ingen={t('planform.hele')} valg={valgOf(specialomraaderOf(handleplan.strategiId, index))} onChange={(specialomraadeId) => change({ specialomraadeId })} />
      <PersonPicker label={t('felt.personIds')} hint={t('planform.personer.hint')} personIds={values.personIds} onChange={(personIds) => change({ personIds: [...personIds] })} />
    </EditFrame>
  );
}
