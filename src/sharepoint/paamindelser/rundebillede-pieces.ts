import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { FREMDRIFT } from '../../domain/status/fremdrift';
import { TRIN } from '../../domain/status/trin';
import { RUNDESVAR } from '../../domain/statusrunde/round-completeness';
import type { Rundebillede } from '../../domain/statusrunde/rundebillede';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { dato, optionalText } from '../rows/column-schemas';

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

const CLOSED = v.object({ Lukket: optionalText });
const PIECES = v.array(v.object({ Nummer: v.number(), Indhold: v.string(), Noegle: v.string() }));

function inPieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}

/** Adds the pieces of a picture. Its moment stands in their keys, so that a close that broke off and came again later is a picture of its own. Throws `ServiceError`. */
export async function keepBillede(sp: SPFI, billede: Rundebillede): Promise<void> {
  for (const [nummer, indhold] of inPieces(JSON.stringify(billede)).entries()) {
    const noegle = `${keyOf(billede)}-${nummer}`;
    try {
      await listAt(sp, 'Rundebilleder').items.add({ Noegle: noegle, Title: noegle, RundeId: billede.rundeId, Nummer: nummer, Indhold: indhold });
    } catch (error) {
      if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    }
  }
}

/** The key of a piece without its number: one picture's pieces share it. */
function keyOf({ rundeId, lukket }: Pick<Rundebillede, 'rundeId' | 'lukket'>): string {
  return `runde-${rundeId}-${lukket}`;
}

/**
 * The picture of a closed round: that of the moment at which it was marked as closed, whatever other pictures a close that broke off or came too
 * late has left. Null: it has none. Throws `ServiceError`.
 */
export async function readBillede(sp: SPFI, rundeId: number): Promise<Rundebillede | null> {
  const [round, found] = await readBatch<readonly [unknown, unknown]>(sp, (batched) => [
    listAt(batched, 'Statusrunder').items.getById(rundeId).select('Lukket')<unknown>(),
    listAt(batched, 'Rundebilleder').items.select('Nummer', 'Indhold', 'Noegle').filter(`RundeId eq ${rundeId}`).top(5000)<unknown>(),
  ]);
  const { Lukket: lukket } = v.parse(CLOSED, round);
  if (lukket === null) return null;
  return joined(v.parse(PIECES, found).filter(({ Noegle }) => Noegle.startsWith(`${keyOf({ rundeId, lukket })}-`)));
}

/** The picture, unless a piece of it is missing. */
function joined(pieces: v.InferOutput<typeof PIECES>): Rundebillede | null {
  const text = [...pieces].sort((one, other) => one.Nummer - other.Nummer).map(({ Indhold }) => Indhold).join('');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), BILLEDE), text);
  return parsed.success ? parsed.output : null;
}
