import { parsePeriode } from '../../../domain/periode/parse-periode';
import type { OverblikIndex } from '../../../domain/overblik/index-overblik';
import { omraadePath } from '../../../domain/overblik/omraade-path';
import type { Language } from '../../../texts/language';
import { showPeriode } from '../../../texts/show-periode';
import type { Translate } from '../../../texts/translate';
import type { FeltOf } from '../../redigering/feltfejl';
import { planName } from '../../statusform/plan-name';
import type { HandleplanValues } from './handleplan-values';

/** What a field of a plan's form says, in words: codes as texts, ids as names. */
export function showPlanFelt(felt: FeltOf<HandleplanValues>, values: HandleplanValues, index: OverblikIndex, t: Translate, language: Language): string {
  const plan = index.handleplaner.get(values.delerMed ?? 0);
  const periode = parsePeriode(values.periode);
  const words: Readonly<Record<FeltOf<HandleplanValues>, string>> = {
    nummer: values.nummer,
    titel: values.titel,
    tekst: values.tekst,
    omraadeId: omraadePath(values.omraadeId ?? 0, index).map(({ nummer, titel }) => [nummer, titel].filter(Boolean).join(' ')).join(' › '),
    periode: periode === null ? values.periode : showPeriode(periode, language),
    periodeOm: t(`periode-om.${values.periodeOm ?? 'ingen'}`),
    tilsagn: values.tilsagn === null ? '' : t(`tilsagn.${values.tilsagn}`),
    fase: values.fase === null ? '' : t(`fase.${values.fase}`),
    relevantForMed: t(values.relevantForMed ? 'felt.ja' : 'felt.nej'),
    delerMed: plan === undefined ? '' : planName(plan),
  };
  return words[felt] === '' ? t('felt.tom') : words[felt];
}
