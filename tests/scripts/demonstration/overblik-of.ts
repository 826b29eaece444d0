import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Strategiudkast } from '../../../src/domain/udkast/strategiudkast';
import type { Demonstration } from '../../../scripts/demonstration/demonstration';

/** Gives every key of a list an id, counting from 1. */
function idsOf(keys: readonly string[]): (key: string) => number {
  const ids = new Map(keys.map((key, index) => [key, index + 1]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`Nothing has the key ${key}`);
    return id;
  };
}

function orNull(id: (key: string) => number, key: string | null): number | null {
  return key === null ? null : id(key);
}

/** The demonstration as the screens would read it, without any list; throws where a key refers to nothing. Entries are left out. */
export function overblikOf({ people, udkast }: Demonstration): Overblik {
  const all = <Row>(pick: (draft: Strategiudkast) => readonly Row[]): readonly Row[] => udkast.flatMap(pick);
  const person = idsOf(people.map(({ upn }) => upn));
  const strategi = idsOf(udkast.map((draft) => draft.strategi.noegle));
  const omraade = idsOf(all((draft) => draft.omraader).map(({ noegle }) => noegle));
  const handleplan = idsOf(all((draft) => draft.handleplaner).map(({ noegle }) => noegle));
  const aktoerer = udkast[0]?.aktoerer ?? [];
  const aktoer = idsOf(aktoerer.map(({ noegle }) => noegle));
  return {
    strategier: udkast.map((draft) => ({ ...draft.strategi, id: strategi(draft.strategi.noegle) })),
    omraader: all((draft) => draft.omraader.map((row) => ({ ...row, id: omraade(row.noegle), strategiId: strategi(draft.strategi.noegle), foraelderId: orNull(omraade, row.foraelder) }))),
    handleplaner: all((draft) => draft.handleplaner.map((row) => ({ ...row, id: handleplan(row.noegle), strategiId: strategi(draft.strategi.noegle), omraadeId: omraade(row.omraade) }))),
    ansvar: all((draft) => draft.ansvar).map((row, index) => ({ ...row, id: index + 1, handleplanId: handleplan(row.handleplan), aktoerId: aktoer(row.aktoer), specialomraadeId: orNull(aktoer, row.specialomraade), personIds: row.personer.map(person) })),
    aktoerer: aktoerer.map((row) => ({ ...row, id: aktoer(row.noegle), personIds: row.personer.map(person), stedfortraederIds: row.stedfortraedere.map(person), lederIds: row.ledere.map(person) })),
    relationer: all((draft) => draft.relationer).map((row, index) => ({ ...row, id: index + 1, fraHandleplanId: handleplan(row.fraHandleplan), tilHandleplanId: orNull(handleplan, row.tilHandleplan), tilOmraadeId: orNull(omraade, row.tilOmraade) })),
    forelaeggelser: all((draft) => draft.forelaeggelser).map((row, index) => ({ ...row, id: index + 1, handleplanId: handleplan(row.handleplan) })),
    planstatus: [],
    personer: people.map((row) => ({ id: person(row.upn), navn: row.displayName, mail: row.mail, upn: row.upn, aktiv: row.accountEnabled })),
  };
}
