import { randomUUID } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { ServiceError } from '../../../src/domain/service-error';
import { connectSharePoint } from '../../../src/sharepoint/connect';
import { listAt } from '../../../src/sharepoint/connection/list-at';
import { createStrategiEditor } from '../../../src/sharepoint/editor/strategi-editor';
import { createOverblikSource } from '../../../src/sharepoint/overblik/overblik-source';
import { createStatusJournal } from '../../../src/sharepoint/status/status-journal';
import { planKey } from '../../grow/handleplaner';
import { LONG_PLAN } from '../../grow/statusopdateringer';
import { record, replay } from './recorded';

/** Something people do, asked of the server as somebody (their token). */
export interface Task {
  readonly name: string;
  readonly run: (token: string) => Promise<void>;
}

/** The tasks that everybody does, how many times in a round; and those of who writes. */
export interface Tasks {
  readonly reading: readonly { readonly task: Task; readonly times: number }[];
  readonly writing: readonly Task[];
}

const IDS = v.array(v.object({ Id: v.number(), StrategiId: v.number() }));

async function plansOf(sp: SPFI): Promise<v.InferOutput<typeof IDS>> {
  return v.parse(IDS, await listAt(sp, 'Handleplaner').items.select('Id', 'StrategiId').top(5000)<unknown>());
}

async function longPlan(sp: SPFI): Promise<number> {
  const [plan] = v.parse(IDS, await listAt(sp, 'Handleplaner').items.select('Id', 'StrategiId').filter(`Noegle eq '${planKey(LONG_PLAN)}'`)<unknown>());
  if (plan === undefined) throw new Error('The plan with the long history is not there.');
  return plan.Id;
}

function registering(siteUrl: string, plans: v.InferOutput<typeof IDS>): Task {
  let next = 0;
  return {
    name: 'Status gemt, med fremskrivning under If-Match',
    run: async (token) => {
      next += 1;
      const plan = plans[(next * 7) % plans.length];
      if (plan === undefined) throw new Error('There are no plans to write about.');
      const sp = connectSharePoint({ siteUrl, getToken: () => Promise.resolve(token) });
      const { projected } = await createStatusJournal(sp).register({
        noegle: randomUUID(), faellesNoegle: null, strategiId: plan.StrategiId, omraadeId: null, handleplanId: plan.Id, specialomraadeId: null, statustekst: 'Arbejdet følger planen.',
        trin: 'i-gang', fremdrift: 'foelger-planen', periode: null, indsats: null, behov: null, statusPr: '2026-11-01', uaendret: false,
      });
      if (!projected) throw new Error('A status was stored, and not shown.');
    },
  };
}

/** A save over what somebody else has saved since. */
function conflicting(siteUrl: string, plans: v.InferOutput<typeof IDS>): Task {
  return {
    name: 'Rettelse afvist, fordi en anden var først (412)',
    run: async (token) => {
      const sp = connectSharePoint({ siteUrl, getToken: () => Promise.resolve(token) });
      const outcome = await listAt(sp, 'Planstatus').items.getById(plans.length > 0 ? 1 : 0).update({ Trin: 'i-gang' }, '"4711"').then(() => 'saved', (error: unknown) => error);
      if (!(outcome instanceof ServiceError) || outcome.kind !== 'conflict') throw new Error('A save over a newer version was not refused.');
    },
  };
}

/** What the tab asks for, recorded from its own code over this server. */
export async function tasksOn(siteUrl: string, token: string): Promise<Tasks> {
  const sp = connectSharePoint({ siteUrl, getToken: () => Promise.resolve(token) });
  const [plans, long] = await Promise.all([plansOf(sp), longPlan(sp)]);
  const reading = await createOverblikSource(sp).read();
  const short = plans.find(({ Id }) => Id !== long)?.Id ?? long;
  const recorded = async (name: string, act: (recording: SPFI) => Promise<unknown>): Promise<Task> => {
    const requests = await record(siteUrl, token, act);
    return { name, run: (who) => replay(requests, who) };
  };
  return {
    reading: [
      { times: 1, task: await recorded('Overblikket for første gang', (recording) => createOverblikSource(recording).read()) },
      { times: 24, task: await recorded('Er der noget nyt?', (recording) => createOverblikSource(recording).refresh(reading)) },
      { times: 8, task: await recorded('Historik', (recording) => createStatusJournal(recording).readNewest(short)) },
      { times: 2, task: await recorded('Lang historik', (recording) => createStatusJournal(recording).readNewest(long)) },
      { times: 5, task: await recorded('Ændringer i panelet', (recording) => createStrategiEditor(recording).readAendringer({ handleplanId: short })) },
    ],
    writing: [registering(siteUrl, plans), conflicting(siteUrl, plans)],
  };
}
