import type { Felter } from '../../../domain/aendring/post';
import type { OverblikIndex } from '../../../domain/overblik/index-overblik';
import type { Handleplan } from '../../../domain/strategi/handleplan';
import type { Feltfejl, FeltOf } from '../../redigering/feltfejl';
import { readPeriodeFelt } from '../../redigering/periode-felt';
import type { PostRules } from '../../redigering/post-rules';
import { HANDLEPLAN_VALUES, type HandleplanValues } from './handleplan-values';
import { newCell, plansSharing } from './shared-cell';

/** The longest texts, in characters: a line of SharePoint's, and what anybody reads of a plan. */
export const LINE = 255;
export const TEXT = 10_000;

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function tooLong(text: string, antal: number): Feltfejl | null {
  return text.trim().length > antal ? { key: 'redigering.fejl.for-lang', parameters: { antal } } : null;
}

function faultOf(felt: FeltOf<HandleplanValues>, values: HandleplanValues, previous: Handleplan | null): Feltfejl | null {
  switch (felt) {
    case 'nummer':
      return tooLong(values.nummer, LINE);
    case 'titel':
      return values.titel.trim() === '' ? { key: 'planform.fejl.titel' } : tooLong(values.titel, LINE);
    case 'tekst':
      return tooLong(values.tekst, TEXT);
    case 'omraadeId':
      return values.omraadeId === null ? { key: 'planform.fejl.omraade' } : null;
    case 'periode':
      return values.periode.trim() !== '' && readPeriodeFelt(values.periode, null, previous?.periode ?? null) === null ? { key: 'redigering.fejl.periode' } : tooLong(values.periode, LINE);
    default:
      return null;
  }
}

/** The last place in an Omraade: where a plan comes that is new there. */
function lastPlace(omraadeId: number, index: OverblikIndex): number {
  return Math.max(0, ...[...index.handleplaner.values()].filter((plan) => plan.omraadeId === omraadeId).map((plan) => plan.orden)) + 1;
}

/** The key of the status cell: kept while nobody chooses another plan to share it with. */
function cellOf(delerMed: number | null, post: Handleplan | null, index: OverblikIndex): string | null {
  if (delerMed === null) return null;
  if (post !== null && plansSharing(post, index).some((plan) => plan.id === delerMed)) return post.faellesCelle;
  return index.handleplaner.get(delerMed)?.faellesCelle ?? newCell(delerMed);
}

/** The rules of a plan's form. The place follows the Omraade: a plan that moves comes last there. */
export function createHandleplanRules(index: OverblikIndex, strategiId: number, previous: Handleplan | null): PostRules<'handleplan', HandleplanValues> {
  return {
    type: 'handleplan',
    schema: HANDLEPLAN_VALUES,
    tekster: { nummer: 'linje', titel: 'linje', tekst: 'afsnit', periode: 'linje' },
    labelOf: (felt) => `felt.${felt}`,
    toValues: (post) => ({
      nummer: post.nummer ?? '', titel: post.titel, tekst: post.tekst ?? '', omraadeId: post.omraadeId,
      periode: post.periode?.ordlyd ?? '', periodeOm: post.periode?.om ?? null,
      tilsagn: post.tilsagn, fase: post.fase, relevantForMed: post.relevantForMed,
      delerMed: plansSharing(post, index)[0]?.id ?? null,
    }),
    validate: (values) => new Map((Object.keys(HANDLEPLAN_VALUES.entries) as FeltOf<HandleplanValues>[]).flatMap((felt) => {
      const fault = faultOf(felt, values, previous);
      return fault === null ? [] : [[felt, fault] as const];
    })),
    toFelter: (values, post) => toFelter(values, post, index, strategiId),
  };
}

function toFelter(values: HandleplanValues, post: Handleplan | null, index: OverblikIndex, strategiId: number): Felter<'handleplan'> {
  const omraadeId = values.omraadeId ?? 0;
  return {
    strategiId: post?.strategiId ?? strategiId,
    omraadeId,
    nummer: textOrNull(values.nummer),
    titel: values.titel.trim(),
    tekst: textOrNull(values.tekst),
    periode: readPeriodeFelt(values.periode, values.periodeOm, post?.periode ?? null),
    tilsagn: values.tilsagn,
    relevantForMed: values.relevantForMed,
    fase: values.fase,
    faellesCelle: cellOf(values.delerMed, post, index),
    orden: post !== null && post.omraadeId === omraadeId ? post.orden : lastPlace(omraadeId, index),
  };
}
