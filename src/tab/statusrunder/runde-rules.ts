import * as v from 'valibot';
import { LONGEST_LINE } from '../../domain/aendring/validate-post';
import type { Dato } from '../../domain/dato';
import type { Rundefelter } from '../../domain/ports/paamindelsesbog';
import type { Moede } from '../../domain/statusrunde/moede';
import { RUNDEFORMAAL, type Statusrunde } from '../../domain/statusrunde/statusrunde';
import { ORGANER } from '../../domain/strategi/forelaeggelse';
import type { BogRules } from '../paamindelser/use-bog-form';
import type { Feltfejl, FeltOf } from '../redigering/feltfejl';
import { type Omraadevalg, plansUnder } from './plans-under';

/** A møde that is made with the round. */
export const NYT_MOEDE = 'nyt';

const RUNDE_VALUES = v.object({
  titel: v.string(),
  formaal: v.nullable(v.picklist(RUNDEFORMAAL)),
  /** The id of a møde, `nyt`, or null: none. */
  moede: v.nullable(v.string()),
  organ: v.nullable(v.picklist(ORGANER)),
  moedeDato: v.string(),
  moedeTitel: v.string(),
  planer: v.picklist(['alle', 'omraader']),
  omraadeIds: v.array(v.number()),
  statusPr: v.string(),
  aabner: v.string(),
  lukker: v.string(),
});

/** What stands in the fields of a new round. */
export type RundeValues = v.InferOutput<typeof RUNDE_VALUES>;

export function startRunde(today: Dato): RundeValues {
  return { titel: '', formaal: null, moede: null, organ: null, moedeDato: '', moedeTitel: '', planer: 'alle', omraadeIds: [], statusPr: '', aabner: today, lukker: '' };
}

/** What a round is judged by. */
export interface Rundeomgivelser {
  readonly today: Dato;
  readonly moeder: readonly Moede[];
  readonly omraader: readonly Omraadevalg[];
}

/** The day of the møde that a round is for; null: none, or not said yet. */
export function moedeDatoOf({ formaal, moede, moedeDato }: RundeValues, moeder: readonly Moede[]): Dato | null {
  if (formaal !== 'moede' || moede === null) return null;
  return moede === NYT_MOEDE ? moedeDato || null : (moeder.find(({ id }) => String(id) === moede)?.dato ?? null);
}

/** A title fits its column. */
function titleFault(titel: string, missing: Feltfejl): Feltfejl | null {
  if (titel.trim() === '') return missing;
  return titel.trim().length > LONGEST_LINE ? { key: 'redigering.fejl.for-lang', parameters: { antal: LONGEST_LINE } } : null;
}

function lukkerFault(values: RundeValues, { today, moeder }: Rundeomgivelser): Feltfejl | null {
  const moede = moedeDatoOf(values, moeder);
  if (values.lukker === '') return { key: 'rundeform.fejl.lukker' };
  if (values.lukker < today) return { key: 'rundeform.fejl.lukker-forbi' };
  if (values.aabner !== '' && values.lukker < values.aabner) return { key: 'rundeform.fejl.raekkefoelge' };
  return moede !== null && values.lukker > moede ? { key: 'rundeform.fejl.efter-moedet' } : null;
}

function newMoedeFault(felt: 'organ' | 'moedeDato' | 'moedeTitel', values: RundeValues, today: Dato): Feltfejl | null {
  if (values.formaal !== 'moede' || values.moede !== NYT_MOEDE) return null;
  if (felt === 'organ') return values.organ === null ? { key: 'rundeform.fejl.organ' } : null;
  if (felt === 'moedeTitel') return titleFault(values.moedeTitel, { key: 'rundeform.fejl.moede-titel' });
  if (values.moedeDato === '') return { key: 'rundeform.fejl.moede-dato' };
  return values.moedeDato < today ? { key: 'rundeform.fejl.moede-forbi' } : null;
}

function faultOf(felt: FeltOf<RundeValues>, values: RundeValues, omgivelser: Rundeomgivelser): Feltfejl | null {
  switch (felt) {
    case 'titel': return titleFault(values.titel, { key: 'rundeform.fejl.titel' });
    case 'formaal': return values.formaal === null ? { key: 'rundeform.fejl.formaal' } : null;
    case 'moede': return values.formaal === 'moede' && values.moede === null ? { key: 'rundeform.fejl.moede' } : null;
    case 'organ': case 'moedeDato': case 'moedeTitel': return newMoedeFault(felt, values, omgivelser.today);
    case 'planer': return null;
    case 'omraadeIds': return values.planer === 'omraader' && plansUnder(values.omraadeIds, omgivelser.omraader).length === 0 ? { key: 'rundeform.fejl.omraader' } : null;
    case 'statusPr': return values.statusPr === '' ? { key: 'rundeform.fejl.status-pr' } : null;
    case 'aabner': return values.aabner === '' ? { key: 'rundeform.fejl.aabner' } : null;
    case 'lukker': return lukkerFault(values, omgivelser);
  }
}

/** The rules of the form of a new round. */
export function createRundeRules(omgivelser: Rundeomgivelser): BogRules<'runde', RundeValues> {
  return {
    type: 'runde',
    schema: RUNDE_VALUES,
    tekster: { titel: 'linje', moedeTitel: 'linje' },
    labelOf: (felt) => `rundeform.felt.${felt}`,
    toValues: (runde: Statusrunde) => ({ ...startRunde(omgivelser.today), titel: runde.titel, formaal: runde.formaal, moede: runde.moedeId === null ? null : String(runde.moedeId), statusPr: runde.statusPr, aabner: runde.aabner, lukker: runde.lukker }),
    validate: (values) => new Map((Object.keys(RUNDE_VALUES.entries) as FeltOf<RundeValues>[]).flatMap((felt) => {
      const fault = faultOf(felt, values, omgivelser);
      return fault === null ? [] : [[felt, fault] as const];
    })),
  };
}

/** Valid values as a round; `moedeId` is the møde's, once there is one. */
export function toRundefelter({ titel, formaal, planer, omraadeIds, statusPr, aabner, lukker }: RundeValues, strategiId: number, moedeId: number | null, omraader: readonly Omraadevalg[]): Rundefelter<'runde'> {
  return { strategiId, titel: titel.trim(), formaal: formaal ?? 'andet', moedeId, handleplanIds: planer === 'alle' ? null : plansUnder(omraadeIds, omraader), statusPr, aabner, lukker, lukket: null };
}
