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

function spokenByOthers({ meldinger }: Plandele, del: Del): readonly Planstatus[] {
  return [...meldinger].filter(([who]) => (del === null ? who !== null : who === null)).map(([, row]) => row);
}

function newestDay(rows: readonly Planstatus[]): Dato | null {
  return rows.map(({ statusPr }) => statusPr).sort().at(-1) ?? null;
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
  const meldinger = own.flatMap((plan) => plan.meldinger.get(del) ?? []);
  const silent = own.filter((plan) => !plan.meldinger.has(del));
  const others = silent.map((plan) => spokenByOthers(plan, del)).filter((rows) => rows.length > 0);
  const sidst = newestDay(meldinger) ?? newestDay(others.flat());
  return {
    del, antal: own.length, meldt: meldinger.length, kunAndre: others.length,
    trin: sumTrin(meldinger), fremdrift: worstFremdrift(meldinger), sidst,
    freshness: freshnessOfCelle(own, del, sidst, blik),
  };
}
