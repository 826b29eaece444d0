import type { OverblikIndex } from '../domain/overblik/index-overblik';
import type { Anledning } from '../domain/paamindelse/anledning';
import type { PlanlagtPaamindelse } from '../domain/paamindelse/paamindelse';
import { reminderView } from '../domain/paamindelse/reminder-view';
import type { Besked } from '../domain/ports/bud';
import type { Moede } from '../domain/statusrunde/moede';
import type { Handleplan } from '../domain/strategi/handleplan';
import { formatDato } from '../texts/format-dato';
import type { Language } from '../texts/language';
import type { Translate } from '../texts/translate';

/** What a message is written from. */
export interface Skriveunderlag {
  readonly index: OverblikIndex;
  readonly moeder: readonly Moede[];
  readonly runder: readonly { readonly id: number; readonly moedeId: number | null }[];
  readonly t: Translate;
  readonly language: Language;
}

function nameOf(plan: Handleplan | undefined): string {
  return plan === undefined ? '' : [plan.nummer, plan.titel].filter((part) => part !== null).join(' ');
}

/** A round that is for a møde is spoken of as that møde. */
function moedeOf(anledning: Anledning, { moeder, runder }: Skriveunderlag): Moede | undefined {
  const id = anledning.kind === 'moede' ? anledning.moedeId : anledning.kind === 'runde' ? runder.find((runde) => runde.id === anledning.rundeId)?.moedeId : null;
  return moeder.find((moede) => moede.id === id);
}

function sentenceOf({ dele }: PlanlagtPaamindelse, antal: number, plan: string, underlag: Skriveunderlag): string {
  const { t, language } = underlag;
  const [first] = dele;
  if (first === undefined) return t('paamindelse.flere', { antal, plan });
  const { anledning } = first;
  const same = dele.every((del) => JSON.stringify(reasonOf(del.anledning)) === JSON.stringify(reasonOf(anledning)));
  if (!same) return t('paamindelse.flere', { antal, plan });
  const moede = moedeOf(anledning, underlag);
  if (moede !== undefined) return t('paamindelse.moede', { antal, plan, moede: t(`paamindelse.moede.${moede.organ}`), dato: formatDato(moede.dato, language) });
  const dato = anledning.kind === 'runde' || anledning.kind === 'frist' ? formatDato(anledning.dato, language) : '';
  return t(anledning.kind === 'moede' ? 'paamindelse.flere' : `paamindelse.${anledning.kind}`, { antal, plan, dato });
}

/** Whether two parts are asked about for one reason: the days of deadlines and last statuses may differ. */
function reasonOf(anledning: Anledning): unknown {
  switch (anledning.kind) {
    case 'runde': return ['runde', anledning.rundeId];
    case 'moede': return ['moede', anledning.moedeId];
    case 'alder': case 'frist': case 'nu': return [anledning.kind];
  }
}

/** What a receiver is told: one sentence for all that they owe, and the view that opens exactly that. */
export function composeBesked(planlagt: PlanlagtPaamindelse, underlag: Skriveunderlag): Besked {
  const { t } = underlag;
  const plans = [...new Set(planlagt.dele.map(({ handleplanId }) => handleplanId))].map((id) => nameOf(underlag.index.handleplaner.get(id)));
  const [first = ''] = plans;
  const antal = plans.length;
  const isLeader = planlagt.art === 'leder';
  const saetning = isLeader ? t('paamindelse.leder', { antal }) : sentenceOf(planlagt, antal, first, underlag);
  return {
    noegle: planlagt.noegle,
    slags: isLeader ? { kind: 'leder', antal } : antal === 1 ? { kind: 'en', handleplan: first } : { kind: 'flere', antal },
    saetning,
    brev: [t('paamindelse.brev.hilsen'), '', `${saetning}.`.replace(/([.?!])\.$/, '$1'), ...plans.map((plan) => `– ${plan}`), '', t(isLeader ? 'paamindelse.brev.leder' : 'paamindelse.brev.saadan'), ...(planlagt.modtager.kind === 'adresse' ? [t('paamindelse.brev.uden-konto')] : []), '', t('paamindelse.brev.afsender')],
    visning: isLeader ? 'side=tavse' : reminderView(planlagt.dele),
  };
}
