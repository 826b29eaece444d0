import * as v from 'valibot';
import { maskCpr } from '../../domain/cpr/find-cpr';
import { KOLONNER, type Kolonne } from '../../domain/gitter/raekke';
import type { Cellerettelser, Stand } from '../../domain/gitter/stand';
import { PERIODE_OM } from '../../domain/periode/periode';
import { ROLLER } from '../../domain/strategi/ansvar';
import { FASER } from '../../domain/strategi/fase';
import { TILSAGN } from '../../domain/strategi/handleplan';
import type { DraftStorage } from '../app/services';

function celle<Grundlag extends v.GenericSchema>(grundlag: Grundlag) {
  return v.exactOptional(v.object({ tekst: v.string(), grundlag }));
}

const TEXT = v.nullable(v.string());
const CELLER = v.object({
  nummer: celle(TEXT),
  titel: celle(v.string()),
  omraade: celle(v.nullable(v.number())),
  periode: celle(v.nullable(v.object({ fra: v.string(), til: v.string(), ordlyd: v.string() }))),
  periodeOm: celle(v.nullable(v.picklist(PERIODE_OM))),
  tilsagn: celle(v.nullable(v.picklist(TILSAGN))),
  fase: celle(v.nullable(v.picklist(FASER))),
  relevantForMed: celle(v.boolean()),
  ansvarlige: celle(v.array(v.object({ aktoerId: v.number(), rolle: v.picklist(ROLLER) }))),
  tekst: celle(TEXT),
});
const KLADDE = v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.object({ handleplanId: v.nullable(v.number()), celler: CELLER })])));

/** The text that somebody is writing in a cell and has not left yet. */
export interface Skrivning {
  readonly noegle: string;
  readonly handleplanId: number | null;
  readonly kolonne: Kolonne;
  readonly tekst: string;
}

const SKRIVNING = v.pipe(v.string(), v.parseJson(), v.object({ noegle: v.string(), handleplanId: v.nullable(v.number()), kolonne: v.picklist(KOLONNER), tekst: v.string() }));

/** One draft per person and strategy. */
export function kladdeKey(personId: number, strategiId: number): string {
  return `fyrtaarn.gitterkladde.1.${personId}.${strategiId}`;
}

/** The edits that were kept; none where there are none, they are broken, or the device keeps nothing. */
export function readKladde(drafts: DraftStorage, key: string): Stand {
  return new Map(readText(drafts, key, KLADDE) ?? []);
}

/** Keeps all edits, or forgets the draft when there are none. False where the device refuses. */
export function writeKladde(drafts: DraftStorage, key: string, stand: Stand): boolean {
  const rows = [...stand].map(([noegle, { handleplanId, celler }]) => [noegle, { handleplanId, celler: withoutCpr(celler) }]);
  return writeText(drafts, key, rows.length === 0 ? null : JSON.stringify(rows));
}

/** What was being written when the tab closed. */
export function readSkrivning(drafts: DraftStorage, key: string): Skrivning | null {
  return readText(drafts, `${key}.skriver`, SKRIVNING);
}

/** Keeps what is being written, apart from the rest: it changes with every keystroke. */
export function writeSkrivning(drafts: DraftStorage, key: string, skrivning: Skrivning | null): void {
  writeText(drafts, `${key}.skriver`, skrivning === null ? null : JSON.stringify({ ...skrivning, tekst: maskCpr(skrivning.tekst) }));
}

function readText<Schema extends v.GenericSchema<string, unknown>>(drafts: DraftStorage, key: string, schema: Schema): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, drafts.getItem(key));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // The frame's storage can be blocked altogether; then there is no draft.
  }
}

function writeText(drafts: DraftStorage, key: string, text: string | null): boolean {
  try {
    if (text === null) drafts.removeItem(key);
    else drafts.setItem(key, text);
    return true;
  } catch {
    return false; // Full or blocked: the page says so, and the edits stay on the screen.
  }
}

/** A CPR number must not reach any storage, so its digits are blotted out; everything else is kept as typed. */
function withoutCpr(celler: Cellerettelser): Cellerettelser {
  return Object.fromEntries(Object.entries(celler).map(([kolonne, celle]) => [kolonne, { ...celle, tekst: maskCpr(celle.tekst) }]));
}
