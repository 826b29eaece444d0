import { useRef } from 'react';
import type { AabenPost } from '../../../domain/aendring/post';
import { FORMAAL, ORGANER } from '../../../domain/strategi/forelaeggelse';
import { useOverblikIndex } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { EditFrame } from '../../redigering/edit-frame';
import { PeriodeFelt } from '../../redigering/periode-felt';
import { usePostForm } from '../../redigering/use-post-form';
import { ValgFelt } from '../../redigering/valg-felt';
import { createForelaeggelseRules, type ForelaeggelseValues, NEW_FORELAEGGELSE } from './forelaeggelse-rules';
import { showPartFelt } from './show-part-felt';

interface ForelaeggelseFormProps {
  readonly handleplanId: number;
  /** Null: a new one. */
  readonly aaben: AabenPost<'forelaeggelse'> | null;
  readonly onSaved: (besked: string) => void;
  readonly onCancel: () => void;
}

/** A plan before one body: which, what for, and when. */
export function ForelaeggelseForm({ handleplanId, aaben, onSaved, onCancel }: ForelaeggelseFormProps) {
  const { t, language } = useTranslation();
  const index = useOverblikIndex();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const form = usePostForm({
    rules: createForelaeggelseRules(handleplanId, aaben?.post ?? null),
    aaben, formRef, conflictRef,
    start: NEW_FORELAEGGELSE,
    draftName: aaben === null ? `forelaeggelse-ny-${handleplanId}` : `forelaeggelse-${aaben.post.id}`,
    onSaved: () => onSaved(t('redigering.gemt')),
  });
  const { values, change, faults } = form;
  return (
    <EditFrame small form={form} formRef={formRef} conflictRef={conflictRef} title={t(aaben === null ? 'planform.forelaeggelse.ny' : 'planform.forelaeggelse.ret')} showFelt={(felt, shown: ForelaeggelseValues) => showPartFelt(felt, shown[felt], index, t, language)} onCancel={onCancel}>
      <ValgFelt name="organ" label={t('felt.organ')} required value={values.organ} valg={ORGANER.map((organ) => ({ value: organ, label: t(`organ.${organ}`) }))} fault={faults.get('organ')} onChange={(organ) => change({ organ })} />
      <ValgFelt name="formaal" label={t('felt.formaal')} value={values.formaal} ingen={t('planform.ikke-sagt')} valg={FORMAAL.map((formaal) => ({ value: formaal, label: t(`formaal.${formaal}`) }))} onChange={(formaal) => change({ formaal })} />
      <PeriodeFelt name="periode" value={values.periode} fault={faults.get('periode')} onChange={(periode) => change({ periode })} />
    </EditFrame>
  );
}
