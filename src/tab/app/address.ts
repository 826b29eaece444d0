import { HELE_LISTEN, type Udvalg } from '../../domain/udvalg/udvalg';
import { readNumber, readUdvalg, udvalgParameters } from './udvalg-address';

/** The pages that everybody has, in the order of the menu, by the code that stands in the address. */
export const FAELLES_SIDER = ['mine', 'alle', 'strategien', 'specialomraader', 'verdensmaal', 'tavse'] as const;
/** The pages of whoever keeps strategies right. */
export const VEDLIGEHOLD_SIDER = ['vedligehold', 'gitter', 'aktoerer', 'uden-ansvarlig', 'statusrunder', 'paamindelser'] as const;
export const SIDER = [...FAELLES_SIDER, ...VEDLIGEHOLD_SIDER] as const;
export type Side = (typeof SIDER)[number];

/** What is on the screen; kept in the address, so that a link opens the same. */
export interface View {
  readonly side: Side;
  /** The strategy chosen, or null: the one that fits. */
  readonly strategiId: number | null;
  /** The handleplan open in the panel. */
  readonly handleplanId: number | null;
  /** The Omraade open in the panel; a handleplan goes before it. */
  readonly omraadeId: number | null;
  /** A new handleplan is being made in the panel, under the Omraade when one is named; goes before what else is open there. */
  readonly nyHandleplan: boolean;
  /** Only these parts of my own plans, as a reminder's link names them (`12.15-7`); null: all of them. */
  readonly kun: string | null;
  /** Which handleplaner the list shows, and in what order. */
  readonly udvalg: Udvalg;
}

/** What is to be different. `udvalg` asks afresh: what it does not name asks for nothing. */
export type ViewChange = Partial<Omit<View, 'udvalg'>> & { readonly udvalg?: Partial<Udvalg> };

/** The view that an address (`#side=alle&strategi=1&handleplan=12`) names; an empty one is the start, a page it misspells the start's page. */
export function readAddress(hash: string, start: View): View {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  if (parameters.size === 0) return start;
  const side = SIDER.find((candidate) => candidate === parameters.get('side')) ?? start.side;
  const id = (name: string) => readNumber(parameters.get(name));
  return { side, strategiId: id('strategi'), handleplanId: id('handleplan'), omraadeId: id('omraade'), nyHandleplan: parameters.get('ny') === 'handleplan', kun: readKun(parameters.get('kun')), udvalg: readUdvalg(parameters) };
}

/** Parts as a reminder's link names them; anything else is as if nothing were said. */
function readKun(text: string | null): string | null {
  return text !== null && /^\d{1,9}(-\d{1,9})?(\.\d{1,9}(-\d{1,9})?)*$/.test(text) ? text : null;
}

/** Where a tab starts: its own page, or the plan that a link points at. */
export function startView(side: Side, handleplanId: number | null): View {
  return { side: handleplanId === null ? side : 'alle', strategiId: null, handleplanId, omraadeId: null, nyHandleplan: false, kun: null, udvalg: HELE_LISTEN };
}

/** The address of a view. */
export function addressOf({ side, strategiId, handleplanId, omraadeId, nyHandleplan, kun, udvalg }: View): string {
  const parameters = new URLSearchParams({ side });
  if (strategiId !== null) parameters.set('strategi', String(strategiId));
  if (handleplanId !== null) parameters.set('handleplan', String(handleplanId));
  if (omraadeId !== null) parameters.set('omraade', String(omraadeId));
  if (nyHandleplan) parameters.set('ny', 'handleplan');
  if (kun !== null) parameters.set('kun', kun);
  for (const [name, value] of udvalgParameters(udvalg)) parameters.append(name, value);
  return `#${parameters.toString()}`;
}

/** The view that differs from this one as told. Another page starts with the whole list, and whoever names a page means all of it; whatever else is opened comes instead of a new handleplan. */
export function changeView(view: View, { udvalg, ...change }: ViewChange): View {
  const moves = change.side !== undefined && change.side !== view.side;
  const next = udvalg !== undefined || moves ? { ...HELE_LISTEN, ...udvalg } : view.udvalg;
  const opens = moves || change.handleplanId !== undefined || change.omraadeId !== undefined || change.strategiId !== undefined;
  return { ...view, ...(opens && { nyHandleplan: false }), ...(change.side !== undefined && { kun: null }), ...change, udvalg: next };
}
