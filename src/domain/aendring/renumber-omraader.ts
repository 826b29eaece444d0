import { groupByOmraade, type Omraadegruppe } from '../overblik/group-by-omraade';
import type { Overblik } from '../overblik/overblik';

/** A record that gets another number. */
export interface Nummerskift {
  readonly id: number;
  readonly titel: string;
  readonly fra: string | null;
  readonly til: string;
}

export interface Omnummerering {
  readonly omraader: readonly Nummerskift[];
  /** Plans whose number begins with their Omraade's: `5-B` becomes `4-B`. */
  readonly handleplaner: readonly Nummerskift[];
}

function onLevel(grupper: readonly Omraadegruppe[], niveau: number): readonly Omraadegruppe[] {
  return grupper.flatMap((gruppe) => [...(gruppe.omraade.niveau === niveau ? [gruppe] : []), ...onLevel(gruppe.grupper, niveau)]);
}

/** The part of a plan's number after its Omraade's; null where it does not begin so. */
function restAfter(nummer: string | null, omraadenummer: string | null): string | null {
  if (nummer === null || omraadenummer === null || !nummer.startsWith(omraadenummer)) return null;
  const rest = nummer.slice(omraadenummer.length);
  return /^[^0-9]/.test(rest) ? rest : null;
}

/**
 * Numbers the Omraader of one level from 1 on, as they stand in the tree from top to bottom, and the plans whose numbers
 * are made of theirs. Gives only what changes.
 */
export function renumberOmraader(overblik: Pick<Overblik, 'omraader' | 'handleplaner'>, strategiId: number, niveau: number): Omnummerering {
  const placed = onLevel(groupByOmraade(overblik, strategiId).grupper, niveau).map((gruppe, at) => ({ gruppe, til: String(at + 1) }));
  return {
    omraader: placed.filter(({ gruppe, til }) => gruppe.omraade.nummer !== til).map(({ gruppe: { omraade: { id, titel, nummer } }, til }) => ({ id, titel, fra: nummer, til })),
    handleplaner: placed.flatMap(({ gruppe, til }) => gruppe.handleplaner.flatMap(({ id, titel, nummer }) => {
      const rest = restAfter(nummer, gruppe.omraade.nummer);
      return rest === null || nummer === `${til}${rest}` ? [] : [{ id, titel, fra: nummer, til: `${til}${rest}` }];
    })),
  };
}
