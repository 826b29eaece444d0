import type { Planstatus } from '../../domain/status/planstatus';
import type { Statusopdatering } from '../../domain/status/statusopdatering';

/** What Planstatus says of a handleplan when `entry` is its newest; null for an entry about an Omraade or a whole strategy. */
export function toPlanstatus(entry: Statusopdatering): Omit<Planstatus, 'id'> | null {
  if (entry.handleplanId === null) return null;
  return {
    handleplanId: entry.handleplanId,
    specialomraadeId: entry.specialomraadeId,
    statusopdateringId: entry.id,
    trin: entry.trin,
    fremdrift: entry.fremdrift,
    periode: entry.periode,
    statusPr: entry.statusPr,
    oprettet: entry.oprettet,
    forfatterId: entry.forfatterId,
    harBehov: entry.behov !== null,
  };
}

/** The entry a Planstatus shows, as what decides between entries. */
export function orderOf(planstatus: Pick<Planstatus, 'statusPr' | 'oprettet' | 'statusopdateringId'>) {
  return { statusPr: planstatus.statusPr, oprettet: planstatus.oprettet, id: planstatus.statusopdateringId };
}
