import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { CurrentPerson } from '../../../src/domain/ports/current-person';
import type { FundetPerson } from '../../../src/domain/ports/person-search';
import type { HistoryPage } from '../../../src/domain/ports/status-journal';
import type { OverblikReading } from '../../../src/domain/ports/overblik-source';
import type { ServiceError } from '../../../src/domain/service-error';
import type { NyStatusopdatering, Statusopdatering } from '../../../src/domain/status/statusopdatering';
import type { Handleplanpost } from '../../../src/domain/strategi/handleplan';
import type { Services } from '../../../src/tab/app/services';
import { createFakeEditor, type EditedWorld } from './fake-editor';
import { type Bogverden, createFakePaamindelsesbog, TOM_LAESNING } from './fake-paamindelsesbog';
import { historyFixture } from './history-fixture';
import { FIXTURE_NOW, overblikFixture, PEOPLE } from './overblik-fixture';

/** What a test may set up; everything has a friendly default. */
export interface FakeWorld extends EditedWorld, Bogverden {
  history: Statusopdatering[];
  person: CurrentPerson;
  now: Date;
  /** Thrown by every reading of the overview while set. */
  overblikError: ServiceError | null;
  historyError: ServiceError | null;
  personError: ServiceError | null;
  registerError: ServiceError | null;
  /** Whom the picker's search finds, and whether the directory answers. */
  found: readonly FundetPerson[];
  directory: 'asked' | 'unavailable';
  /** Sign-in names of those whom the directory knows to have left. */
  left: ReadonlySet<string>;
}

/** Services over a world in memory, and the calls that were made. */
export interface FakeServices {
  readonly services: Services;
  readonly world: FakeWorld;
  readonly registered: NyStatusopdatering[];
  readonly shared: { readonly handleplanId: number; readonly title: string }[];
  readonly sharedViews: { readonly address: string; readonly title: string }[];
  readonly calls: { read: number; refresh: number; history: number };
  /** Puts another overview in place: the next refresh gives it. */
  change(next: (overblik: Overblik) => Overblik): void;
}

/** An employee of PS-administrationen who may register status. */
export function employeeFixture(): CurrentPerson {
  const person = overblikFixture().personer.find((candidate) => candidate.id === PEOPLE.anne);
  if (person === undefined) throw new Error('The fixture has lost Anne');
  return { person, mayRegisterStatus: true, mayEditPlans: false };
}

/** The services of a test: real shapes, no network, time standing still. */
export function createFakeServices(given: Partial<FakeWorld> = {}): FakeServices {
  const world: FakeWorld = { overblik: overblikFixture(), history: historyFixture(), person: employeeFixture(), now: FIXTURE_NOW, overblikError: null, historyError: null, personError: null, registerError: null, editorError: null, aendringer: [], versions: new Map(), created: [], changed: [], removed: [], found: [], directory: 'asked', left: new Set(), laesning: TOM_LAESNING, billeder: [], bogReadError: null, bogError: null, answers: [], bogReads: [], ...given };
  const fake: Omit<FakeServices, 'services'> = {
    world, registered: [], shared: [], sharedViews: [], calls: { read: 0, refresh: 0, history: 0 },
    change: (next) => (world.overblik = next(world.overblik)),
  };
  return { ...fake, services: servicesOver(fake) };
}

function refuse(error: ServiceError | null): void {
  if (error !== null) throw error;
}

/** So many entries come at a time. */
export const HISTORY_PAGE = 5;

function historyPage(entries: readonly Statusopdatering[]): HistoryPage {
  const older = entries.slice(HISTORY_PAGE);
  return { entries: entries.slice(0, HISTORY_PAGE), readOlder: older.length === 0 ? null : () => soon(() => historyPage(older)) };
}

async function soon<Value>(value: () => Value): Promise<Value> {
  await Promise.resolve();
  return value();
}

/** The fixture's plans carry their texts, as the lists do. */
function teksterOf({ handleplaner }: Overblik): ReadonlyMap<number, string> {
  return new Map((handleplaner as readonly Handleplanpost[]).flatMap(({ id, tekst }) => (typeof tekst === 'string' ? [[id, tekst] as const] : [])));
}

function servicesOver({ world, registered, shared, sharedViews, calls }: Omit<FakeServices, 'services'>): Services {
  const drafts = new Map<string, string>();
  return {
    overblikSource: {
      read: () => soon(() => { calls.read += 1; refuse(world.overblikError); return { overblik: world.overblik, mark: '' }; }),
      readTekst: (handleplanId) => soon(() => { refuse(world.overblikError); return teksterOf(world.overblik).get(handleplanId) ?? null; }),
      readTekster: () => soon(() => { refuse(world.overblikError); return teksterOf(world.overblik); }),
      refresh: (previous) => soon<OverblikReading>(() => { calls.refresh += 1; refuse(world.overblikError); return previous.overblik === world.overblik ? previous : { overblik: world.overblik, mark: '' }; }),
    },
    journal: {
      readNewest: (handleplanId) => soon(() => { calls.history += 1; refuse(world.historyError); return historyPage(world.history.filter((entry) => entry.handleplanId === handleplanId)); }),
      readHistory: (handleplanId) => soon(() => { calls.history += 1; refuse(world.historyError); return world.history.filter((entry) => entry.handleplanId === handleplanId); }),
      readOmraadeHistory: (omraadeId) => soon(() => { calls.history += 1; refuse(world.historyError); return world.history.filter((entry) => entry.omraadeId === omraadeId); }),
      readStrategiHistory: (strategiId) => soon(() => { calls.history += 1; refuse(world.historyError); return world.history.filter((entry) => entry.strategiId === strategiId && entry.handleplanId === null); }),
      readEntries: (ids) => soon(() => { refuse(world.historyError); return world.history.filter((entry) => ids.includes(entry.id)); }),
      register: (ny) => soon(() => {
        refuse(world.registerError);
        registered.push(ny);
        const opdatering: Statusopdatering = { ...ny, id: 9000 + registered.length, forfatterId: world.person.person.id, oprettet: world.now.toISOString() };
        world.history = [opdatering, ...world.history];
        return { opdatering, planstatus: null, projected: true };
      }),
    },
    currentPerson: { read: () => soon(() => { refuse(world.personError); return world.person; }) },
    editor: createFakeEditor(world),
    paamindelser: createFakePaamindelsesbog(world),
    personSearch: {
      search: (words) => soon(() => ({ personer: world.found.filter(({ navn }) => navn.toLowerCase().includes(words.toLowerCase())), directory: world.directory })),
      ensure: ({ id, navn, mail, upn }) => soon(() => ({ id: id ?? 700 + world.found.findIndex((found) => found.upn === upn), navn, mail, upn, aktiv: true })),
    },
    findLeft: (upns) => soon(() => new Set(upns.filter((upn) => world.left.has(upn)))),
    drafts: { getItem: (key) => drafts.get(key) ?? null, setItem: (key, value) => void drafts.set(key, value), removeItem: (key) => void drafts.delete(key) },
    now: () => world.now,
    newKey: () => `key-${registered.length + 1}`,
    shareLink: (handleplanId, title) => soon(() => void shared.push({ handleplanId, title })),
    shareView: (address, title) => soon(() => void sharedViews.push({ address, title })),
  };
}
