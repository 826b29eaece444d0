import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading, OverblikSource, ShownFirst, UnreadableRow } from '../../domain/ports/overblik-source';
import { type ServiceError, type ServiceErrorKind, toServiceError } from '../../domain/service-error';
import type { OverblikCache } from '../cache/overblik-cache';

/** What the screens see: nothing yet, the overview, or why there is none. A failed refresh keeps the old overview. */
export interface OverblikState {
  readonly overblik: Overblik | null;
  /** All of it is there. Before that come the first rows: right in themselves, but no totals may be made of them, and a plan without a status may have one. */
  readonly whole: boolean;
  /** The rows are those of an earlier visit, not compared with the lists yet. Null: they have been. */
  readonly kept: KeptRows | null;
  readonly error: ServiceError | null;
  readonly loading: boolean;
  /** Rows that are left out, since the app cannot read them. */
  readonly unreadable: readonly UnreadableRow[];
  /** The app is older than the lists. */
  readonly newer: boolean;
}

export interface KeptRows {
  /** When they were last known to be true; null: nobody knows. */
  readonly trueAt: Date | null;
}

export interface OverblikStore {
  readonly state: StoreApi<OverblikState>;
  /** Reads everything, the first time (the device's copy first) or again after an error. The strategi shown comes first. */
  load(shown?: ShownFirst): Promise<void>;
  /**
   * Asks whether anything changed, and takes it in. A call while another is under way waits for it and asks
   * anew: the one under way may have left before what the caller has just saved. Such calls share that second asking.
   */
  refresh(): Promise<void>;
  /** When the lists were last asked and answered, by the machine's clock in milliseconds: the overview holds at least what stood in them then. Null: not yet. */
  comparedAt(): number | null;
  /** Those of the people (by id) whom the directory knows to have left: from now on they show as such. */
  markLeft(personIds: ReadonlySet<number>): void;
  /**
   * To be called when the screen could not be drawn. Where rows come from the device's copy, that may be broken: it is forgotten, and
   * everything is read from the lists (true, once). False: the rows are not to blame.
   */
  recover(): boolean;
}

/** Whoever is refused may not see what was kept either. */
const REFUSED: readonly ServiceErrorKind[] = ['signed-out', 'no-access', 'consent-refused'];
const NOTHING = { overblik: null, whole: false, kept: null, unreadable: [], newer: false } as const;

/** The one place in the tab where the overview lives; `cache` is the device's copy of it. */
export function createOverblikStore(source: OverblikSource, cache?: OverblikCache): OverblikStore {
  const state = createStore<OverblikState>(() => firstState(cache));
  let reading: OverblikReading | null = null;
  /** Rows on the screen come from the device, however much has been added to them since. */
  let fromDevice = state.getState().overblik !== null;
  /** How often the device's rows have been given up: what was asked before, to be added to them, is not taken in. */
  let givenUp = 0;
  let comparedAt: number | null = null;
  let left: ReadonlySet<number> = new Set();
  let underWay: Promise<void> | null = null;
  let following: Promise<void> | null = null;

  function show(next: OverblikReading, more: Partial<OverblikState>): void {
    const unchanged = next.overblik === reading?.overblik;
    reading = next;
    state.setState({ ...(!unchanged && { overblik: withLeft(next.overblik, left) }), whole: true, unreadable: next.unreadable ?? [], newer: next.newer ?? false, ...more });
  }

  async function take(next: () => Promise<OverblikReading>): Promise<void> {
    state.setState({ loading: true });
    const asked = Date.now();
    try {
      show(await next(), { kept: null, error: null, loading: false });
      comparedAt = asked;
      if (reading !== null) cache?.keep(reading);
    } catch (cause) {
      fail(toServiceError(cause));
    }
  }

  function fail(error: ServiceError): void {
    if (REFUSED.includes(error.kind)) forget();
    state.setState({ error, loading: false });
  }

  /** Empties the device; and the screen, where it shows what was kept and the lists have not confirmed. */
  function forget(): void {
    void cache?.empty();
    if (state.getState().kept === null) return;
    reading = null;
    state.setState(NOTHING);
  }

  async function readKept(): Promise<void> {
    const before = givenUp;
    const whole = await cache?.readWhole();
    if (whole === undefined || whole === null || reading !== null || before !== givenUp) return;
    fromDevice = true;
    show(whole, { kept: { trueAt: cache?.readTime() ?? null } });
  }

  function once(next: () => Promise<OverblikReading>): Promise<void> {
    underWay ??= take(next).finally(() => (underWay = null));
    return underWay;
  }

  async function readAll(shown?: ShownFirst): Promise<OverblikReading> {
    const all = await source.read((first) => {
      if (state.getState().overblik === null) state.setState({ overblik: withLeft(first, left), error: null });
    }, shown);
    fromDevice = false;
    return all;
  }

  async function readNext(shown?: ShownFirst): Promise<OverblikReading> {
    if (reading === null) return readAll(shown);
    const before = givenUp;
    const next = await source.refresh(reading, { kept: state.getState().kept !== null });
    return before === givenUp ? next : readAll(shown);
  }

  function ask(shown?: ShownFirst): Promise<void> {
    return once(() => readNext(shown));
  }

  function askAfter(current: Promise<void>): Promise<void> {
    following ??= current.then(() => {
      following = null;
      return ask();
    });
    return following;
  }

  return {
    state,
    load: (shown) => once(async () => {
      if (reading === null) await readKept();
      return readNext(shown);
    }),
    refresh: () => (underWay === null ? ask() : askAfter(underWay)),
    comparedAt: () => comparedAt,
    markLeft: (personIds) => {
      left = personIds;
      if (reading !== null) state.setState({ overblik: withLeft(reading.overblik, left) });
    },
    recover: () => {
      if (!fromDevice) return false;
      fromDevice = false;
      givenUp += 1;
      comparedAt = null;
      void cache?.empty();
      reading = null;
      state.setState({ ...NOTHING, error: null });
      void (underWay === null ? ask() : askAfter(underWay));
      return true;
    },
  };
}

function firstState(cache: OverblikCache | undefined): OverblikState {
  const first = cache?.readFirst() ?? null;
  return { ...NOTHING, overblik: first, kept: first === null ? null : { trueAt: cache?.readTime() ?? null }, error: null, loading: false };
}

function withLeft(overblik: Overblik, left: ReadonlySet<number>): Overblik {
  if (left.size === 0) return overblik;
  return { ...overblik, personer: overblik.personer.map((person) => (left.has(person.id) ? { ...person, aktiv: false } : person)) };
}

/** The part of the overview state that a component shows. */
export function useOverblikState<Part>(store: OverblikStore, select: (state: OverblikState) => Part): Part {
  return useStore(store.state, select);
}
