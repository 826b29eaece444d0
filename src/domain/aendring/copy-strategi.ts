import { existedDuring } from '../mine/existed-during';
import type { Overblik } from '../overblik/overblik';
import type { Handleplanpost } from '../strategi/handleplan';
import type { Strategi } from '../strategi/strategi';
import type { Ansvarudkast, Handleplanudkast, Omraadeudkast, Relationudkast, Strategiudkast } from '../udkast/strategiudkast';

/** What the new strategy is to be called, and how much of the earlier one it takes along. */
export interface Strategikopi extends Pick<Strategi, 'titel' | 'fra' | 'til'> {
  /** The new strategy's key, unique: a new GUID a form. Keep it for a second try, and the writing goes on where it stopped. */
  readonly noegle: string;
  /** The areas always; the plans; who is responsible for them (only with the plans). */
  readonly handleplaner: boolean;
  readonly ansvar: boolean;
  /** A relation *bygger videre på* from each new plan to the one it was made from. */
  readonly relationer: boolean;
}

/**
 * A new strategy made from an earlier one, for `StrategiEditor.createStrategi`: vision, levels, the tree with its numbers
 * and verdensmål, and, where asked, plans (`poster`: the earlier strategy's, whole), Ansvar and relations. What belonged to the earlier years stays behind: statuses,
 * periods, phases, tilsagn, forelæggelser; Ansvar of aktører who no longer exist, and people who have left.
 */
export function copyStrategi(from: Strategi, overblik: Overblik, poster: readonly Handleplanpost[], kopi: Strategikopi): Strategiudkast {
  const plans = plansOf(poster, from, overblik);
  const { noegle, titel, fra, til } = kopi;
  return {
    strategi: { noegle, titel, vision: from.vision, fra, til, niveauer: from.niveauer },
    omraader: copyOmraader(from, overblik, noegle),
    handleplaner: kopi.handleplaner ? copyHandleplaner(plans, noegle) : [],
    aktoerer: [],
    ansvar: kopi.handleplaner && kopi.ansvar ? copyAnsvar(plans, overblik, kopi) : [],
    relationer: kopi.handleplaner && kopi.relationer ? relateToOld(plans, noegle) : [],
    forelaeggelser: [],
    statusopdateringer: [],
  };
}

/** The key of a copied record follows from the new strategy and the record's old id: the same in every try. */
function keyOf(noegle: string, kind: string, id: number): string {
  return `${noegle}/${kind}-${id}`;
}

function omraaderOf(from: Strategi, overblik: Overblik) {
  return overblik.omraader.filter(({ strategiId }) => strategiId === from.id);
}

/** The plans whose area can be read: the others have nowhere to go. */
function plansOf(poster: readonly Handleplanpost[], from: Strategi, overblik: Overblik): readonly Handleplanpost[] {
  const omraader = new Set(omraaderOf(from, overblik).map(({ id }) => id));
  return poster.filter(({ strategiId, omraadeId }) => strategiId === from.id && omraader.has(omraadeId));
}

function copyOmraader(from: Strategi, overblik: Overblik, noegle: string): readonly Omraadeudkast[] {
  return omraaderOf(from, overblik).map(({ id, foraelderId, niveau, nummer, titel, tekst, verdensmaal, orden }) => ({
    noegle: keyOf(noegle, 'omraade', id), foraelder: foraelderId === null ? null : keyOf(noegle, 'omraade', foraelderId), niveau, nummer, titel, tekst, verdensmaal, fase: null, orden,
  }));
}

function copyHandleplaner(plans: readonly Handleplanpost[], noegle: string): readonly Handleplanudkast[] {
  return plans.map(({ id, omraadeId, nummer, titel, tekst, relevantForMed, orden }) => ({
    noegle: keyOf(noegle, 'handleplan', id), omraade: keyOf(noegle, 'omraade', omraadeId), nummer, titel, tekst, periode: null, tilsagn: null, relevantForMed, fase: null, faellesCelle: null, orden,
  }));
}

function copyAnsvar(poster: readonly Handleplanpost[], overblik: Overblik, { noegle, fra, til }: Strategikopi): readonly Ansvarudkast[] {
  const plans = new Set(poster.map(({ id }) => id));
  const living = overblik.aktoerer.filter((aktoer) => existedDuring(aktoer, { fra, til }));
  const noegleOf = new Map(living.map((aktoer) => [aktoer.id, aktoer.noegle]));
  const upnOf = new Map(overblik.personer.map(({ id, upn, aktiv }) => [id, aktiv ? upn : null]));
  return overblik.ansvar.filter(({ handleplanId }) => plans.has(handleplanId)).flatMap(({ id, handleplanId, aktoerId, rolle, specialomraadeId, personIds }) => {
    const aktoer = noegleOf.get(aktoerId);
    const specialomraade = specialomraadeId === null ? null : noegleOf.get(specialomraadeId);
    if (aktoer === undefined || specialomraade === undefined) return [];
    return [{ noegle: keyOf(noegle, 'ansvar', id), handleplan: keyOf(noegle, 'handleplan', handleplanId), aktoer, rolle, specialomraade, personer: personIds.flatMap((person) => upnOf.get(person) ?? []) }];
  });
}

function relateToOld(plans: readonly Handleplanpost[], noegle: string): readonly Relationudkast[] {
  return plans.map((plan) => ({
    noegle: keyOf(noegle, 'bygger-videre', plan.id), type: 'bygger-videre-paa', fraHandleplan: keyOf(noegle, 'handleplan', plan.id), tilHandleplan: plan.noegle, tilOmraade: null,
  }));
}
