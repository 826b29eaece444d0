import type { SPFI } from '@pnp/sp';
import type { Dato } from '../../src/domain/dato';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import { ensureLogins } from '../../src/sharepoint/person/ensure-people';
import { aktoerColumns } from '../../src/sharepoint/rows/aktoer-row';
import { ansvarColumns } from '../../src/sharepoint/rows/ansvar-row';
import { handleplanColumns } from '../../src/sharepoint/rows/handleplan-row';
import { omraadeColumns } from '../../src/sharepoint/rows/omraade-row';
import { statusopdateringColumns } from '../../src/sharepoint/rows/statusopdatering-row';
import { strategiColumns } from '../../src/sharepoint/rows/strategi-row';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { rebuildPlanstatus } from '../../src/sharepoint/status/rebuild-planstatus';
import { PEOPLE } from '../demonstration/people';
import { addMissing, type KeyedRow } from './add-missing';
import { grownAktoerer } from './aktoerer';
import { grownAnsvar } from './ansvar';
import { grownPlan, planKey } from './handleplaner';
import { grownUpn, hasLeft } from './people';
import type { GrowSizes } from './sizes';
import { grownStatus } from './statusopdateringer';
import { grownOmraader, grownStrategi, LEVELS, strategiKey, strategiOfPlan } from './strategier';

/** What is being written, how much of it is there, and how much there will be. */
export type GrowProgress = (what: ListAddress | 'personer', done: number, total: number) => void;

/** The people are made known to the site so many at a time. */
const PEOPLE_AT_ONCE = 500;

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** Fills the lists part by part; each needs the ids of those before it. */
class ListGrower {
  private readonly ids = new Map<string, number>();
  private readonly people = new Map<string, number>();
  private readonly trees;

  constructor(private readonly sp: SPFI, private readonly sizes: GrowSizes, private readonly today: Dato, private readonly onProgress: GrowProgress) {
    this.trees = upTo(sizes.strategier).map(grownOmraader);
  }

  async makePeopleKnown(): Promise<void> {
    const grown = upTo(this.sizes.personer);
    const upns = [...PEOPLE.map(({ upn }) => upn), ...grown.map(grownUpn)];
    for (let from = 0; from < upns.length; from += PEOPLE_AT_ONCE) {
      for (const [upn, id] of await ensureLogins(this.sp, upns.slice(from, from + PEOPLE_AT_ONCE))) this.people.set(upn, id);
      this.onProgress('personer', Math.min(from + PEOPLE_AT_ONCE, upns.length), upns.length);
    }
    await setUpSite(this.sp, { members: { medarbejdere: grown.filter((at) => !hasLeft(at)).map(grownUpn) } });
  }

  async addAktoerer(): Promise<void> {
    const rows = grownAktoerer(this.sizes).map(({ noegle, personer, stedfortraedere, ledere, ...aktoer }) => ({
      noegle, columns: aktoerColumns({ ...aktoer, personIds: this.personIds(personer), stedfortraederIds: this.personIds(stedfortraedere), lederIds: this.personIds(ledere) }),
    }));
    await this.add('Aktoerer', rows, rows.length);
  }

  async addStrategier(): Promise<void> {
    const rows = upTo(this.sizes.strategier).map((at) => grownStrategi(at, this.today)).map(({ noegle, ...rest }) => ({ noegle, columns: strategiColumns(rest) }));
    await this.add('Strategier', rows, rows.length);
    for (const niveau of LEVELS.keys()) await this.addOmraader(niveau + 1);
  }

  private async addOmraader(niveau: number): Promise<void> {
    const layer = this.trees.flat().filter((omraade) => omraade.niveau === niveau);
    await this.add('Omraader', layer.map(({ strategi, foraelder, noegle, ...omraade }) => ({
      noegle, columns: omraadeColumns({ ...omraade, strategiId: this.idOf(strategiKey(strategi)), foraelderId: foraelder === null ? null : this.idOf(foraelder) }),
    })), layer.length);
  }

  async addHandleplaner(): Promise<void> {
    await this.add('Handleplaner', this.planRows(), this.sizes.handleplaner);
  }

  private* planRows(): Generator<KeyedRow> {
    for (const at of upTo(this.sizes.handleplaner)) {
      const tree = this.trees[strategiOfPlan(at, this.sizes)] ?? [];
      const { strategi, omraade, noegle, ...plan } = grownPlan(at, this.sizes, tree, this.today);
      yield { noegle, columns: handleplanColumns({ ...plan, strategiId: this.idOf(strategiKey(strategi)), omraadeId: this.idOf(omraade) }) };
    }
  }

  async addAnsvar(): Promise<void> {
    const rows = upTo(this.sizes.handleplaner).flatMap((plan) => grownAnsvar(plan, this.sizes));
    await this.add('Ansvar', rows.map(({ noegle, plan, aktoer, rolle, specialomraade, personer }) => ({
      noegle, columns: ansvarColumns({ rolle, handleplanId: this.idOf(planKey(plan)), aktoerId: this.idOf(aktoer), specialomraadeId: this.specialomraadeId(specialomraade), personIds: this.personIds(personer) }),
    })), rows.length);
  }

  async addStatus(): Promise<void> {
    await this.add('Statusopdateringer', this.statusRows(), this.sizes.status);
    this.onProgress('Planstatus', 0, this.sizes.handleplaner);
    await rebuildPlanstatus(this.sp);
    this.onProgress('Planstatus', this.sizes.handleplaner, this.sizes.handleplaner);
  }

  private* statusRows(): Generator<KeyedRow> {
    for (const { noegle, plan, specialomraade, ...indhold } of grownStatus(this.sizes, this.today)) {
      const strategiId = this.idOf(strategiKey(strategiOfPlan(plan, this.sizes)));
      const emne = { strategiId, omraadeId: null, handleplanId: this.idOf(planKey(plan)), specialomraadeId: this.specialomraadeId(specialomraade), faellesNoegle: null };
      yield { noegle, columns: statusopdateringColumns({ ...indhold, ...emne }) };
    }
  }

  private async add(list: ListAddress, rows: Iterable<KeyedRow>, total: number): Promise<void> {
    let done = 0;
    const ids = await addMissing(this.sp, list, rows, (count) => {
      done += count;
      this.onProgress(list, done, total);
    });
    for (const [noegle, id] of ids) this.ids.set(noegle, id);
  }

  private idOf(noegle: string): number {
    const id = this.ids.get(noegle);
    if (id === undefined) throw new Error(`Nothing is stored under ${noegle}.`);
    return id;
  }

  private specialomraadeId(noegle: string | null): number | null {
    return noegle === null ? null : this.idOf(noegle);
  }

  private personIds(upns: readonly string[]): readonly number[] {
    return upns.flatMap((upn) => this.people.get(upn) ?? []);
  }
}

/**
 * Fills the lists of a site that is set up, over their own interface: by natural keys, so that a run with the same sizes goes on
 * where an earlier one was stopped and adds nothing twice. The people have to be in the directory. Throws `ServiceError`.
 */
export async function growLists(sp: SPFI, sizes: GrowSizes, today: Dato, onProgress: GrowProgress = () => undefined): Promise<void> {
  const grower = new ListGrower(sp, sizes, today, onProgress);
  await grower.makePeopleKnown();
  await grower.addAktoerer();
  await grower.addStrategier();
  await grower.addHandleplaner();
  await grower.addAnsvar();
  await grower.addStatus();
}
