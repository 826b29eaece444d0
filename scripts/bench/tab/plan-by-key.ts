import type { SPFI } from '@pnp/sp';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { connectSharePoint } from '../../../src/sharepoint/connect';
import { listAt } from '../../../src/sharepoint/connection/list-at';
import { odataText } from '../../../src/sharepoint/connection/odata-text';
import { readHistory } from '../../../src/sharepoint/status/read-history';
import { registerStatus } from '../../../src/sharepoint/status/register-status';
import { createScriptToken } from '../../embedded/script-token';
import type { OpenedEmbedded } from '../../embedded/open-embedded';

const PLANS = v.array(v.object({ Id: v.number(), StrategiId: v.number(), OmraadeId: v.number(), Nummer: v.nullable(v.string()), Title: v.string() }));

/** A handleplan that the bench opens. */
export interface BenchPlan {
  readonly id: number;
  readonly strategiId: number;
  readonly omraadeId: number;
  readonly nummer: string | null;
  readonly titel: string;
}

/** The lists as the scripts' registration sees them. */
export function openLists({ siteUrl, tokenUrl }: Pick<OpenedEmbedded, 'siteUrl' | 'tokenUrl'>): SPFI {
  return connectSharePoint({ siteUrl, getToken: createScriptToken(tokenUrl, siteUrl) });
}

/** The plan of a natural key. Throws when there is none. */
export async function planByKey(sp: SPFI, noegle: string): Promise<BenchPlan> {
  const [plan] = v.parse(PLANS, await listAt(sp, 'Handleplaner').items.select('Id', 'StrategiId', 'OmraadeId', 'Nummer', 'Title').filter(`Noegle eq ${odataText(noegle)}`)<unknown>());
  if (plan === undefined) throw new Error(`No handleplan has the key ${noegle}.`);
  return { id: plan.Id, strategiId: plan.StrategiId, omraadeId: plan.OmraadeId, nummer: plan.Nummer, titel: plan.Title };
}

/** Adds entries until the plan has so many. */
export async function fillHistory(sp: SPFI, { id, strategiId }: BenchPlan, count: number): Promise<void> {
  for (let have = (await readHistory(sp, id)).length; have < count; have += 1) {
    await registerStatus(sp, {
      noegle: randomUUID(), strategiId, omraadeId: null, handleplanId: id, specialomraadeId: null, faellesNoegle: null,
      statustekst: 'Arbejdet følger planen.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: null, indsats: null, behov: null, statusPr: new Date().toISOString().slice(0, 10), uaendret: false,
    });
  }
}
