import type { Dato } from '../dato';
import { type FreshnessState, freshnessOf } from '../freshness/freshness';
import { type Fremdriftsum, sumTrin, type Trinsum, worstFremdrift } from '../overblik/plan-status';
import type { Planstatus } from '../status/planstatus';
import { isFinished } from '../status/trin';
import type { Del, Plandele } from './plandele';

/** How the plans of one Omraade stand in one specialområde, or in *Fælles*. Sums are of what somebody has said for exactly this part. */
export interface Celle {
  readonly del: Del;
  /** Plans that this part has a share in; 0: an empty cell. */
  readonly antal: number;
  /** Those it has said something about itself. */
  readonly meldt: number;
  /** Those it is silent about, while others have spoken: the whole for a specialområde, specialområder for the whole ("i flere", not "i 5 af 8"). */
  readonly kunAndre: number;
  /** Its own answers by trin, the most frequent first. */
  readonly trin: readonly Trinsum[];
  /** The most worrying of its own answers. */
  readonly fremdrift: Fremdriftsum | null;
  /** The day of its newest own answer, else of what others have said; null: silence. */
  readonly sidst: Dato | null;
  /** `rest`: nothing more is expected. */
  readonly freshness: FreshnessState | 'rest';
}

/** On which day a cell is looked at, and whether its strategy is over. */
export interface Blik {
  readonly today: Dato;
  readonly ended: boolean;
}

/** The day of the newest word of others about a plan: the whole for a specialområde, specialområder for the whole. Null: they are silent, too. */
function spokenByOthers({ meldinger }: Plandele, del: Del): Dato | null {
  if (del !== null) return meldinger.get(null)?.statusPr ?? null;
  let newest: Dato | null = null;
  for (const [who, row] of meldinger) if (who !== null) newest = later(newest, row.statusPr);
  return newest;
}

function later(one: Dato | null, other: Dato | null): Dato | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/** Whether nothing more is owed of a plan by a part: it, or the whole plan, is finished. */
function isOver({ meldinger }: Plandele, del: Del): boolean {
  return [del, null].some((who) => isFinished(meldinger.get(who)?.trin ?? null));
}

function freshnessOfCelle(plans: readonly Plandele[], del: Del, sidst: Dato | null, { today, ended }: Blik): Celle['freshness'] {
  if (ended || plans.every((plan) => isOver(plan, del))) return 'rest';
  return freshnessOf(sidst, today).state;
}

/** The cell of one part among the plans of an Omraade. */
export function celleOf(plans: readonly Plandele[], del: Del, blik: Blik): Celle {
  const own = plans.filter(({ dele }) => dele.has(del));
  const meldinger: Planstatus[] = [];
  let [sidst, others]: readonly [Dato | null, Dato | null] = [null, null];
  let kunAndre = 0;
  for (const plan of own) {
    const melding = plan.meldinger.get(del);
    const other = melding === undefined ? spokenByOthers(plan, del) : null;
    if (melding !== undefined) {
      meldinger.push(melding);
      sidst = later(sidst, melding.statusPr);
    }
    if (other === null) continue;
    kunAndre += 1;
    others = later(others, other);
  }
  return {
    del, antal: own.length, meldt: meldinger.length, kunAndre,
    trin: sumTrin(meldinger), fremdrift: worstFremdrift(meldinger), sidst: sidst ?? others,
    freshness: freshnessOfCelle(own, del, sidst ?? others, blik),
  };
}
