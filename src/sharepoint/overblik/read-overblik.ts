import type { SPFI } from '@pnp/sp';
import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading } from '../../domain/ports/overblik-source';
import { firstPeople, readPeople } from '../person/ask-people';
import { composeReading } from './compose-reading';
import { putTogether } from './lean-rows';
import type { OverblikPart } from './overblik-lists';
import { forParts, NO_ROWS, parsePart } from './parsed-parts';
import { FIRST_PEOPLE, readFirstBatch, restOf } from './read-first-batch';
import type { FirstBatch } from './read-first-batch';
import { readFirstPlans } from './read-first-plans';
import type { Shown } from './read-first-plans';
import { readRest } from './read-rest';

export interface Reading extends Shown {
  /** Given the first rows where the lists are long. */
  readonly onFirst?: ((first: Overblik) => void) | undefined;
}

const ANY: Reading = { strategiId: null, today: '9999-12-31' };

/**
 * Reads the whole overview. One round trip where the lists are short, as most organisations' are. Where they are long, the
 * second brings the first rows of the strategi shown, and a third the rest: beside the second it would only hold that up. Tokens are taken before the rows, so that what
 * is written meanwhile is seen by the next refresh. Throws `ServiceError`.
 */
export async function readOverblik(sp: SPFI, { onFirst, ...shown }: Reading = ANY): Promise<OverblikReading> {
  const first = await readFirstBatch(sp);
  if (restOf(first).length > 0 && onFirst !== undefined) await showFirst(sp, first, shown, onFirst);
  const [rest, personer] = await Promise.all([readRest(sp, first), readPeople(sp, first.people, FIRST_PEOPLE)]);
  const parsed = forParts((part) => parsePart(part, putTogether(part, [...first.answers, ...rest])));
  return { ...composeReading(parsed, personer, first.tokens), newer: first.newer };
}

/** The first rows before the rest: without them one waits longer, so a failure here is none. */
async function showFirst(sp: SPFI, first: FirstBatch, shown: Shown, onFirst: (first: Overblik) => void): Promise<void> {
  const rowsOf = <Part extends OverblikPart>(part: Part) => parsePart(part, putTogether(part, first.answers)).rows;
  const [strategier, omraader] = [rowsOf('strategier'), rowsOf('omraader')];
  const handleplaner = await readFirstPlans(sp, strategier, omraader, shown).catch(() => []);
  if (handleplaner.length === 0) return;
  const { rows: none } = NO_ROWS;
  onFirst({ strategier, omraader, handleplaner, aktoerer: rowsOf('aktoerer'), personer: firstPeople(first.people), ansvar: none, planstatus: none, relationer: none, forelaeggelser: none });
}
