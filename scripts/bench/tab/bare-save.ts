import { randomUUID } from 'node:crypto';
import { planstatusColumns } from '../../../src/sharepoint/rows/planstatus-row';
import { statusopdateringColumns } from '../../../src/sharepoint/rows/statusopdatering-row';
import type { Statusindhold } from '../../../src/domain/status/statusopdatering';
import type { Visit } from './bench-browser';
import type { BenchPlan } from './plan-by-key';

/** What is said, by the form and without it. */
export const SENTENCE = 'Aftalen er prøvet af i to afdelinger, og den virker.';

/** What a bare save writes: the same as the form, without the app. */
export interface BareSave {
  readonly siteUrl: string;
  readonly plan: BenchPlan;
  /** The plan's row in Planstatus. */
  readonly planstatusId: number;
  readonly token: string;
}

function bodiesOf({ plan }: BareSave): readonly [string, string] {
  const now = new Date().toISOString();
  const indhold: Statusindhold = { statustekst: SENTENCE, trin: 'i-gang', fremdrift: 'foelger-planen', periode: null, indsats: null, behov: null, statusPr: now.slice(0, 10), uaendret: false };
  const entry = statusopdateringColumns({ ...indhold, strategiId: plan.strategiId, omraadeId: null, handleplanId: plan.id, specialomraadeId: null, faellesNoegle: null });
  const row = planstatusColumns({ handleplanId: plan.id, specialomraadeId: null, statusopdateringId: 1, trin: indhold.trin, fremdrift: indhold.fremdrift, periode: null, statusPr: indhold.statusPr, oprettet: now, forfatterId: 1, harBehov: false });
  return [JSON.stringify({ Noegle: randomUUID(), ...entry }), JSON.stringify(row)];
}

/** Adds an entry and then overwrites the projection by two bare requests of the page, one after the other: milliseconds. */
export function saveBare({ frame }: Pick<Visit, 'frame'>, save: BareSave): Promise<number> {
  const [entry, row] = bodiesOf(save);
  const path = new URL(save.siteUrl).pathname;
  const list = (name: string): string => `${save.siteUrl}/_api/web/getList('${path}/Lists/${name}')/items`;
  const question = { add: list('Statusopdateringer'), update: `${list('Planstatus')}(${save.planstatusId})`, entry, row, token: save.token };
  return frame.evaluate(async ({ add, update, entry: first, row: then, token }) => {
    const headers = { 'Accept': 'application/json;odata=nometadata', 'Content-Type': 'application/json;charset=utf-8', 'Authorization': `Bearer ${token}` };
    const start = performance.now();
    const added = await fetch(add, { method: 'POST', credentials: 'omit', headers, body: first });
    await added.json();
    const updated = await fetch(update, { method: 'POST', credentials: 'omit', headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: then });
    if (!added.ok || !updated.ok) throw new Error(`The lists answered ${added.status} and ${updated.status}.`);
    return performance.now() - start;
  }, question);
}
