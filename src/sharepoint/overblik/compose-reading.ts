import type { Person } from '../../domain/aktoer/person';
import type { OverblikReading } from '../../domain/ports/overblik-source';
import { addPeopleWhoLeft } from './add-people-who-left';
import { toMark } from './change-mark';
import type { Tokens } from './change-mark';
import { OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikLists } from './overblik-lists';
import type { ParsedParts } from './parsed-parts';

/** Puts a reading together from what was read, the people, and the tokens taken before the rows were read. */
export function composeReading(parts: ParsedParts, personer: readonly Person[], tokens: Tokens): OverblikReading {
  const lists: OverblikLists = {
    strategier: parts.strategier.rows,
    omraader: parts.omraader.rows,
    handleplaner: parts.handleplaner.rows,
    ansvar: parts.ansvar.rows,
    aktoerer: parts.aktoerer.rows,
    relationer: parts.relationer.rows,
    forelaeggelser: parts.forelaeggelser.rows,
    planstatus: parts.planstatus.rows,
  };
  return {
    overblik: { ...lists, personer: addPeopleWhoLeft(lists, personer) },
    mark: toMark(tokens),
    unreadable: OVERBLIK_PARTS.flatMap((part) => parts[part].unreadable),
  };
}
