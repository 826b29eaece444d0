import { useCallback, useMemo } from 'react';
import { strategiTree } from '../../../domain/overblik/strategi-tree';
import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useOverblikIndex } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { findByWords, type Fundet, toSoegetekst } from '../../redigering/find-by-words';
import { SoegFelt } from '../../redigering/soeg-felt';
import type { PostForm } from '../../redigering/use-post-form';
import { ValgFelt } from '../../redigering/valg-felt';
import { planName } from '../../statusform/plan-name';
import type { HandleplanValues } from './handleplan-values';

/** A list of more plans than this is searched instead: nobody finds anything in it, and drawing it takes a second. */
const LONGEST_LIST = 200;

interface DelerMedFeltProps {
  readonly form: PostForm<HandleplanValues>;
  readonly strategiId: number;
  /** The plan itself; null for a new one. */
  readonly handleplanId: number | null;
}

/** The plan with which this one has its status in common. */
export function DelerMedFelt({ form, strategiId, handleplanId }: DelerMedFeltProps) {
  const index = useOverblikIndex();
  const plans = useMemo(() => strategiTree(strategiId, index).plans.filter((plan) => plan.id !== handleplanId), [index, strategiId, handleplanId]);
  const Felt = plans.length > LONGEST_LIST ? SearchedPlan : ListedPlan;
  return <Felt plans={plans} value={form.values.delerMed} onChange={(delerMed) => form.change({ delerMed })} />;
}

interface PlanFeltProps {
  /** In the order of the tree. */
  readonly plans: readonly Handleplan[];
  readonly value: number | null;
  readonly onChange: (handleplanId: number | null) => void;
}

function ListedPlan({ plans, value, onChange }: PlanFeltProps) {
  const { t } = useTranslation();
  return <ValgFelt name="delerMed" label={t('felt.delerMed')} hint={t('planform.deler-med.hint')} value={value} ingen={t('planform.deler-med.ingen')} valg={plans.map((plan) => ({ value: plan.id, label: planName(plan) }))} onChange={onChange} />;
}

function SearchedPlan({ plans, value, onChange }: PlanFeltProps) {
  const { t } = useTranslation();
  const { handleplaner } = useOverblikIndex();
  const searchable = useMemo(() => plans.map((plan) => ({ plan, soegetekst: toSoegetekst(planName(plan)) })), [plans]);
  const chosen = value === null ? undefined : handleplaner.get(value);
  const find = useCallback((typed: string): readonly Fundet<number | null>[] => {
    const found = findByWords(searchable, typed).map(({ plan }) => ({ key: String(plan.id), value: plan.id, navn: planName(plan), om: null }));
    return typed.trim() === '' ? [{ key: 'ingen', value: null, navn: t('planform.deler-med.ingen'), om: null }, ...found] : found;
  }, [searchable, t]);
  return <SoegFelt name="delerMed" label={t('felt.delerMed')} hint={t('planform.deler-med.soeg')} chosen={chosen === undefined ? t('planform.deler-med.ingen') : planName(chosen)} find={find} onChange={onChange} />;
}
