/** The pages that everybody has, in the order of the menu, by the code that stands in the address. */
export const FAELLES_SIDER = ['mine', 'alle', 'strategien', 'specialomraader', 'verdensmaal', 'tavse'] as const;
/** The pages of whoever keeps strategies right. */
export const VEDLIGEHOLD_SIDER = ['vedligehold', 'gitter', 'aktoerer', 'uden-ansvarlig'] as const;
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
}

function readId(parameters: URLSearchParams, name: string): number | null {
  const id = Number(parameters.get(name));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

/** The view that an address (`#side=alle&strategi=1&handleplan=12`) names; an empty one is the start, a page it misspells the start's page. */
export function readAddress(hash: string, start: View): View {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  if (parameters.size === 0) return start;
  const side = SIDER.find((candidate) => candidate === parameters.get('side')) ?? start.side;
  return { side, strategiId: readId(parameters, 'strategi'), handleplanId: readId(parameters, 'handleplan'), omraadeId: readId(parameters, 'omraade') };
}

/** Where a tab starts: its own page, or the plan that a link points at. */
export function startView(side: Side, handleplanId: number | null): View {
  return { side: handleplanId === null ? side : 'alle', strategiId: null, handleplanId, omraadeId: null };
}

/** The address of a view. */
export function addressOf({ side, strategiId, handleplanId, omraadeId }: View): string {
  const parameters = new URLSearchParams({ side });
  if (strategiId !== null) parameters.set('strategi', String(strategiId));
  if (handleplanId !== null) parameters.set('handleplan', String(handleplanId));
  if (omraadeId !== null) parameters.set('omraade', String(omraadeId));
  return `#${parameters.toString()}`;
}
