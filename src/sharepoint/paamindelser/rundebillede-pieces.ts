import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { FREMDRIFT } from '../../domain/status/fremdrift';
import { TRIN } from '../../domain/status/trin';
import { RUNDESVAR } from '../../domain/statusrunde/round-completeness';
import type { Rundebillede } from '../../domain/statusrunde/rundebillede';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { dato } from '../rows/column-schemas';

/** SharePoint's form lets a note hold 63,999 characters; pieces stay well below. */
const PIECE = 50_000;

const BILLEDE: v.GenericSchema<unknown, Rundebillede> = v.object({
  rundeId: v.number(),
  lukket: v.string(),
  dele: v.array(v.object({
    handleplanId: v.number(), aktoerId: v.number(), specialomraadeId: v.nullable(v.number()), svar: v.picklist(RUNDESVAR),
    trin: v.nullable(v.picklist(TRIN)), fremdrift: v.nullable(v.picklist(FREMDRIFT)), statusPr: v.nullable(dato), statusopdateringId: v.nullable(v.number()),
  })),
});

const PIECES = v.array(v.object({ Nummer: v.number(), Indhold: v.string(), Noegle: v.string() }));

function inPieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}

/** Adds the pieces of a picture. Its moment stands in their keys, so that a close that broke off and came again later is a picture of its own. Throws `ServiceError`. */
export async function keepBillede(sp: SPFI, billede: Rundebillede): Promise<void> {
  for (const [nummer, indhold] of inPieces(JSON.stringify(billede)).entries()) {
    const noegle = `runde-${billede.rundeId}-${billede.lukket}-${nummer}`;
    try {
      await listAt(sp, 'Rundebilleder').items.add({ Noegle: noegle, Title: noegle, RundeId: billede.rundeId, Nummer: nummer, Indhold: indhold });
    } catch (error) {
      if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    }
  }
}

/** The last whole picture of a round; null: it has none. Throws `ServiceError`. */
export async function readBillede(sp: SPFI, rundeId: number): Promise<Rundebillede | null> {
  const rows = v.parse(PIECES, await listAt(sp, 'Rundebilleder').items.select('Nummer', 'Indhold', 'Noegle').filter(`RundeId eq ${rundeId}`).top(5000)<unknown>());
  const byMoment = new Map<string, typeof rows>();
  for (const row of rows) {
    const moment = row.Noegle.slice(0, row.Noegle.lastIndexOf('-'));
    byMoment.set(moment, [...(byMoment.get(moment) ?? []), row]);
  }
  const newestFirst = [...byMoment].sort(([one], [other]) => other.localeCompare(one)).map(([, pieces]) => pieces);
  for (const pieces of newestFirst) {
    const billede = joined(pieces);
    if (billede !== null) return billede;
  }
  return null;
}

/** The picture, unless a piece of it is missing. */
function joined(pieces: v.InferOutput<typeof PIECES>): Rundebillede | null {
  const text = [...pieces].sort((one, other) => one.Nummer - other.Nummer).map(({ Indhold }) => Indhold).join('');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), BILLEDE), text);
  return parsed.success ? parsed.output : null;
}
