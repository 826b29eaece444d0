import type { OverblikIndex } from '../overblik/index-overblik';
import type { Handleplanpost } from '../strategi/handleplan';
import type { Ansvarsdel, Raekkevaerdier } from './raekke';

/** A plan and its Ansvar as a row of the grid. */
export function planRaekke(plan: Omit<Handleplanpost, 'noegle'>, index: Pick<OverblikIndex, 'ansvar' | 'aktoerer'>): Raekkevaerdier {
  const { nummer, titel, omraadeId, periode, tilsagn, fase, relevantForMed, tekst } = plan;
  return {
    nummer, titel, omraade: omraadeId, tilsagn, fase, relevantForMed, tekst,
    periode: periode === null ? null : { fra: periode.fra, til: periode.til, ordlyd: periode.ordlyd },
    periodeOm: periode?.om ?? null,
    ansvarlige: ansvarsdele(plan.id, index),
  };
}

/** Aktører that are gone have no name to show, so the grid neither shows nor touches their part. */
function ansvarsdele(handleplanId: number, index: Pick<OverblikIndex, 'ansvar' | 'aktoerer'>): readonly Ansvarsdel[] {
  const known = index.ansvar(handleplanId).filter(({ aktoerId }) => index.aktoerer.has(aktoerId));
  const once = known.filter(({ aktoerId }, place) => known.findIndex((other) => other.aktoerId === aktoerId) === place);
  return once.map(({ aktoerId, rolle }) => ({ aktoerId, rolle }));
}
