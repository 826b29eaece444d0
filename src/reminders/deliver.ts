import type { Person } from '../domain/aktoer/person';
import type { OverblikIndex } from '../domain/overblik/index-overblik';
import type { Kanal, Paamindelse } from '../domain/paamindelse/paamindelse';
import { nextTry } from '../domain/paamindelse/retry';
import { type Besked, type Bud, BudFejl } from '../domain/ports/bud';
import type { Greb, Paamindelseslog, Udfaldsfelter } from '../domain/ports/paamindelseslog';
import type { Pacer, Ur } from './pacer';

/** What sending needs. */
export interface Afsendelse extends Ur {
  readonly bud: Bud;
  readonly log: Pick<Paamindelseslog, 'record'>;
  /** Each way out has limits of its own: a full mailbox holds nobody's notification up. */
  readonly pacers: Readonly<Record<Kanal, Pacer>>;
  readonly index: OverblikIndex;
}

/** What became of one reminder; `greb` null: another run holds it by now. */
export interface Leveret {
  readonly greb: Greb | null;
  readonly felter: Udfaldsfelter;
}

/** How often a busy Graph is asked again at once before the reminder waits for a later run, and the longest wait it may ask for. */
const TRIES_AT_ONCE = 5;
const LONGEST_WAIT_SECONDS = 60;

/** Sends when it is its turn, waiting as long as Graph asks while it is busy. `begun`: the turn was taken already. Throws `BudFejl`. */
async function patiently<Result>(send: () => Promise<Result>, pacer: Pacer, { wait }: Afsendelse, begun = false): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    if (!begun || attempt > 1) await pacer.turn();
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof BudFejl) || error.fejl !== 'optaget' || attempt === TRIES_AT_ONCE || (error.retryAfterSeconds ?? 1) > LONGEST_WAIT_SECONDS) throw error;
      const seconds = error.retryAfterSeconds ?? attempt;
      pacer.pause(seconds);
      await wait(seconds * 1000);
    }
  }
}

function personOf({ modtager }: Paamindelse, index: OverblikIndex): Person | null {
  return modtager.kind === 'person' ? (index.personer.get(modtager.personId) ?? null) : null;
}

function mailOf(paamindelse: Paamindelse, person: Person | null): string | null {
  return paamindelse.modtager.kind === 'adresse' ? paamindelse.modtager.mail : (person?.mail ?? null);
}

/** By mail: a draft whose id is recorded before it is sent, so that a run that takes over sends that one and no other. */
async function byMail(greb: Greb, besked: Besked, mail: string | null, why: Paamindelse['fejl'], world: Afsendelse): Promise<Leveret> {
  let held: Greb | null = greb;
  let { kladdeId } = greb.paamindelse;
  const isNew = kladdeId === null;
  if (kladdeId === null) {
    if (mail === null) throw new BudFejl('uden-mail', false);
    kladdeId = await patiently(() => world.bud.draft(mail, besked), world.pacers.mail, world);
    held = await world.log.record(greb, { kladdeId, kanal: 'mail', fejl: why });
    if (held === null) return { greb: null, felter: {} };
  }
  const draft = kladdeId;
  await patiently(() => world.bud.send(draft), world.pacers.mail, world, isNew);
  return { greb: held, felter: { ...sent(greb, world), kanal: 'mail' } };
}

function sent({ paamindelse }: Greb, { now }: Afsendelse): Udfaldsfelter {
  return { tilstand: 'sendt', forsoeg: paamindelse.forsoeg + 1, tidligst: null, sendt: now().toISOString() };
}

/** To the activity feed, and by mail to whoever cannot be reached there; one that has a draft already goes on with it. */
async function send(greb: Greb, besked: Besked, world: Afsendelse): Promise<Leveret> {
  const person = personOf(greb.paamindelse, world.index);
  const mail = mailOf(greb.paamindelse, person);
  const upn = person?.upn ?? null;
  if (greb.paamindelse.kladdeId !== null || upn === null) return byMail(greb, besked, mail, greb.paamindelse.fejl, world);
  try {
    await patiently(() => world.bud.notify(upn, besked), world.pacers.aktivitet, world);
    return { greb, felter: { ...sent(greb, world), kanal: 'aktivitet', fejl: null } };
  } catch (error) {
    if (!(error instanceof BudFejl) || !['ikke-installeret', 'ukendt-modtager'].includes(error.fejl)) throw error;
    return byMail(greb, besked, mail, error.fejl, world);
  }
}

/** After a failure: a pause that grows with the tries, and at last the strategikonsulent. A draft that is gone is written anew. */
function failed({ paamindelse }: Greb, error: BudFejl, { now }: Afsendelse): Udfaldsfelter {
  const forsoeg = paamindelse.forsoeg + 1;
  const lostDraft = error.fejl === 'afvist' && paamindelse.kladdeId !== null;
  const tidligst = error.tryAgain || lostDraft ? nextTry(forsoeg, now().toISOString()) : null;
  return { tilstand: tidligst === null ? 'opgivet' : 'fejlet', forsoeg, tidligst, fejl: error.fejl, ...(lostDraft && { kladdeId: null }) };
}

/** Sends one reminder that this run holds, and says what is to be recorded. Never throws for a refusal. */
export async function deliver(greb: Greb, besked: Besked, world: Afsendelse): Promise<Leveret> {
  try {
    return await send(greb, besked, world);
  } catch (error) {
    if (!(error instanceof BudFejl)) throw error;
    return { greb, felter: failed(greb, error, world) };
  }
}
