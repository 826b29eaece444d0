/** How many steps can be taken back. */
const MOST = 500;

/** What stands now, what stood before each edit (oldest first), and what was taken back (next first). */
export interface Historik<Stand> {
  readonly foer: readonly Stand[];
  readonly nu: Stand;
  readonly efter: readonly Stand[];
}

export function startHistorik<Stand>(nu: Stand): Historik<Stand> {
  return { foer: [], nu, efter: [] };
}

/** Takes one edit in; what had been taken back before is gone. An edit that changes nothing is none. */
export function addStand<Stand>({ foer, nu, efter }: Historik<Stand>, next: Stand): Historik<Stand> {
  return next === nu ? { foer, nu, efter } : { foer: [...foer, nu].slice(-MOST), nu: next, efter: [] };
}

/** Takes the newest edit back; at the start it stays where it is. */
export function undo<Stand>(historik: Historik<Stand>): Historik<Stand> {
  const before = historik.foer.at(-1);
  return before === undefined ? historik : { foer: historik.foer.slice(0, -1), nu: before, efter: [historik.nu, ...historik.efter] };
}

/** Does again what was taken back last. */
export function redo<Stand>(historik: Historik<Stand>): Historik<Stand> {
  const [next, ...efter] = historik.efter;
  return next === undefined ? historik : { foer: [...historik.foer, historik.nu], nu: next, efter };
}

/** The same change to every step, as when some rows are saved and must not come back; steps that became equal fall together. */
export function mapHistorik<Stand>({ foer, nu, efter }: Historik<Stand>, change: (stand: Stand) => Stand, isSame: (one: Stand, other: Stand) => boolean): Historik<Stand> {
  const present = change(nu);
  const differing = (stands: readonly Stand[]) => stands.filter((stand, place) => !isSame(stand, stands[place + 1] ?? present));
  const past = differing(foer.map(change));
  const future = differing([...efter].reverse().map(change)).reverse();
  return { foer: past, nu: present, efter: future };
}
