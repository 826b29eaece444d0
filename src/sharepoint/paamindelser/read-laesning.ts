import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Tidspunkt } from '../../domain/dato';
import type { Indmelding } from '../../domain/paamindelse/indmelding';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { ServiceError, type ServiceErrorKind } from '../../domain/service-error';
import type { ListAddress } from '../lists/list-definition';
import { optionalNumber, yesNo } from '../rows/column-schemas';
import { KOERSEL_ROWS } from '../rows/koersel-row';
import { MOEDE_ROWS } from '../rows/moede-row';
import { ANONYM, PAAMINDELSE_ROWS } from '../rows/paamindelse-row';
import { PAAMINDELSESSVAR_ROWS } from '../rows/paamindelsessvar-row';
import { parseInSteps } from '../rows/parse-in-steps';
import { parseRows } from '../rows/parse-rows';
import { readAllRows } from '../rows/read-all-rows';
import { REGEL_ROWS } from '../rows/regel-row';
import type { RowReader } from '../rows/row-reader';
import { STATUSRUNDE_ROWS } from '../rows/statusrunde-row';
import { readSince } from './read-since';

const INDMELDING_ROWS: RowReader<Indmelding> = {
  list: 'Statusopdateringer',
  select: ['Id', 'StrategiId', 'HandleplanId', 'SpecialomraadeId', 'AuthorId', 'Created', 'Uaendret'],
  schema: v.pipe(
    v.object({ Id: v.number(), StrategiId: v.number(), HandleplanId: optionalNumber, SpecialomraadeId: optionalNumber, AuthorId: v.number(), Created: v.string(), Uaendret: yesNo }),
    v.transform((row): Indmelding => ({ id: row.Id, strategiId: row.StrategiId, handleplanId: row.HandleplanId, specialomraadeId: row.SpecialomraadeId, forfatterId: row.AuthorId, oprettet: row.Created, uaendret: row.Uaendret })),
  ),
};

function isNamed(row: unknown): boolean {
  const parsed = v.safeParse(v.object({ Noegle: v.string() }), row);
  return !parsed.success || !parsed.output.Noegle.startsWith(ANONYM);
}

const HIDDEN: readonly ServiceErrorKind[] = ['no-access', 'list-missing'];

/** Lists that not everybody may read are empty for the others, whom SharePoint tells that there is no such list; any other refusal is a refusal. */
async function unlessHidden(reading: Promise<readonly (readonly unknown[])[]>, count: number): Promise<readonly (readonly unknown[])[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ServiceError && HIDDEN.includes(error.kind)) return Array.from({ length: count }, () => []);
    throw error;
  }
}

const SHORT: readonly ListAddress[] = ['Regler', 'Statusrunder', 'Moeder'];
const selectOf = { Regler: REGEL_ROWS.select, Statusrunder: STATUSRUNDE_ROWS.select, Moeder: MOEDE_ROWS.select } as const;

/** Everything about rounds and reminders since a moment: three requests side by side for up to 5,000 rows a list. Throws `ServiceError`. */
export async function readLaesning(sp: SPFI, since: Tidspunkt): Promise<Paamindelseslaesning> {
  const [short, entries, answers, own] = await Promise.all([
    Promise.all(SHORT.map((list) => readAllRows(sp, list, selectOf[list as keyof typeof selectOf]))),
    readSince(sp, [INDMELDING_ROWS], since),
    unlessHidden(readSince(sp, [PAAMINDELSESSVAR_ROWS], since), 1),
    unlessHidden(readSince(sp, [PAAMINDELSE_ROWS, KOERSEL_ROWS], since), 2),
  ]);
  const regler = parseRows(REGEL_ROWS, short[0] ?? []);
  const runder = parseRows(STATUSRUNDE_ROWS, short[1] ?? []);
  const moeder = parseRows(MOEDE_ROWS, short[2] ?? []);
  const indmeldinger = await parseInSteps(INDMELDING_ROWS, entries[0] ?? []);
  const svar = parseRows(PAAMINDELSESSVAR_ROWS, answers[0] ?? []);
  const log = await parseInSteps(PAAMINDELSE_ROWS, (own[0] ?? []).filter(isNamed));
  const koersler = parseRows(KOERSEL_ROWS, own[1] ?? []);
  return {
    regler: regler.rows, runder: runder.rows, moeder: moeder.rows, log: log.rows, svar: svar.rows, indmeldinger: indmeldinger.rows, koersler: koersler.rows,
    unreadable: [regler, runder, moeder, indmeldinger, svar, log, koersler].flatMap(({ unreadable }) => unreadable),
  };
}
