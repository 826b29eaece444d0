import type { Felter } from '../aendring/post';
import type { Periode } from '../periode/periode';
import type { Handleplan } from '../strategi/handleplan';
import { TOM_RAEKKE, type Raekkevaerdier } from './raekke';

/** The fields of a plan that a row's edits set; Ansvar are records of their own. Without a periode there is nothing it could be about. */
export function toRettelse(vaerdier: Partial<Raekkevaerdier>, plan: Pick<Handleplan, 'periode'>): Partial<Felter<'handleplan'>> {
  const { nummer, titel, omraade, tilsagn, fase, relevantForMed, tekst } = vaerdier;
  return {
    ...(nummer !== undefined && { nummer }),
    ...(titel !== undefined && { titel }),
    ...(omraade !== undefined && omraade !== null && { omraadeId: omraade }),
    ...((vaerdier.periode !== undefined || vaerdier.periodeOm !== undefined) && { periode: periodeOf(vaerdier, plan.periode) }),
    ...(tilsagn !== undefined && { tilsagn }),
    ...(fase !== undefined && { fase }),
    ...(relevantForMed !== undefined && { relevantForMed }),
    ...(tekst !== undefined && { tekst }),
  };
}

/** A whole plan of a new row, behind the others of its Omraade. Null while title or place are missing. */
export function toNyHandleplan(vaerdier: Partial<Raekkevaerdier>, strategiId: number, orden: number): Felter<'handleplan'> | null {
  const { nummer, titel, omraade, tilsagn, fase, relevantForMed, tekst } = { ...TOM_RAEKKE, ...vaerdier };
  if (titel === '' || omraade === null) return null;
  return { strategiId, omraadeId: omraade, nummer, titel, tekst, periode: periodeOf(vaerdier, null), tilsagn, relevantForMed, fase, faellesCelle: null, orden };
}

function periodeOf({ periode, periodeOm }: Partial<Raekkevaerdier>, staar: Periode | null): Periode | null {
  const days = periode === undefined ? staar : periode;
  if (days === null) return null;
  const { fra, til, ordlyd } = days;
  return { fra, til, ordlyd, om: periodeOm === undefined ? (staar?.om ?? null) : periodeOm };
}
