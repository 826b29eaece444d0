import type { Aktoer } from '../aktoer/aktoer';
import type { OverblikIndex } from '../overblik/index-overblik';
import { omraadePath } from '../overblik/omraade-path';
import type { Ansvar } from '../strategi/ansvar';
import type { Handleplan } from '../strategi/handleplan';
import { remember } from '../remember';
import { foldTekster, wordsOf } from './search-text';
import { findsIn, overblikTexts } from './search-text-rows';

/** Whether a plan is meant. */
export type PlanFilter = (handleplan: Handleplan) => boolean;

const NO_TEXTS: ReadonlyMap<number, string> = new Map();
/** As many words as somebody types and takes back again. */
const MOST_WORDS = 20;

/** The aktører behind which somebody with such a name stands; behind Specialområderne stand the people of each. */
function aktoererOf(people: ReadonlySet<number>, aktoerer: Iterable<Aktoer>): ReadonlySet<number> {
  const all = [...aktoerer];
  const own = all.filter((aktoer) => [...aktoer.personIds, ...aktoer.stedfortraederIds].some((id) => people.has(id)));
  const someSpecialomraade = own.some(({ type }) => type === 'specialomraade');
  const alle = someSpecialomraade ? all.filter(({ type }) => type === 'specialomraaderne') : [];
  return new Set([...own, ...alle].map(({ id }) => id));
}

/** Whether a plan has a word in the areas above it, in an aktør's or in somebody's name. */
type AroundFilter = (word: string) => PlanFilter;

function createAroundFilter(index: OverblikIndex): AroundFilter {
  const own = overblikTexts(index); // Held whole: so long another search finds it too.
  const pathOf = remember((omraadeId: number) => omraadePath(omraadeId, index));
  return (word) => {
    const [omraader, aktoerer, personer] = [findsIn(own.omraader, word), findsIn(own.aktoerer, word), findsIn(own.personer, word)];
    const throughPeople = personer.size === 0 ? personer : aktoererOf(personer, index.aktoerer.values());
    const isBehind = ({ aktoerId, personIds }: Ansvar) => aktoerer.has(aktoerId) || (personIds.length > 0 ? personIds.some((id) => personer.has(id)) : throughPeople.has(aktoerId));
    const someBehind = aktoerer.size > 0 || personer.size > 0;
    const inPath = remember((omraadeId: number) => pathOf(omraadeId).some(({ id }) => omraader.has(id)));
    return (plan) => (omraader.size > 0 && inPath(plan.omraadeId)) || (someBehind && index.ansvar(plan.id).some(isBehind));
  };
}

/** What is known of a word, at the place of each plan's id: a set of all that have it would take ten times as much, for each letter typed. */
interface Hits {
  readonly known: Uint8Array;
  readonly fits: PlanFilter;
}

const HAS = 1;
const HAS_NOT = 2; // 0: nobody has asked yet.

/** At the place of each plan's id. */
function ownTexts(index: OverblikIndex): readonly string[] {
  const { rows, texts } = overblikTexts(index).handleplaner;
  const own: string[] = [];
  rows.forEach(({ id }, at) => (own[id] = texts[at] ?? ''));
  return own;
}

/**
 * Who has a word, for words that grow and shrink letter by letter. Each plan is looked at when it is first asked about, so that those in
 * sight need not wait for thousands of others; not at all where the word without its last letter is known not to be; and the last words are remembered.
 */
function createHits(index: OverblikIndex, tekster: ReadonlyMap<number, string>): (word: string) => PlanFilter {
  const own = ownTexts(index);
  const aroundOf = createAroundFilter(index);
  const words = new Map<string, Hits>();
  const find = (word: string, shorter: Hits | undefined): Hits => {
    const around = aroundOf(word);
    const known = new Uint8Array(own.length);
    const says = ({ id }: Handleplan) => own[id]?.includes(word) === true || tekster.get(id)?.includes(word) === true;
    const has = (plan: Handleplan) => shorter?.known[plan.id] !== HAS_NOT && (says(plan) || around(plan));
    const fits = (plan: Handleplan) => (known[plan.id] ||= has(plan) ? HAS : HAS_NOT) === HAS;
    return { known, fits };
  };
  return (word) => {
    const before = words.get(word);
    if (before !== undefined) return before.fits;
    if (words.size >= MOST_WORDS) words.clear(); // First: each word holds on to the one it grew from.
    const hits = find(word, words.get(word.slice(0, -1)));
    words.set(word, hits);
    return hits.fits;
  };
}

/**
 * A search over number, title, text, the areas above, aktører and the names of the people behind: a plan fits when
 * each word of the query is found in one of them. The texts come beside the overview, folded (`foldTekster`) or not: without
 * them, the rest is searched. What an overview says is folded at its first search, and given back when nothing is searched for (`''`).
 */
export function createPlanSearch(index: OverblikIndex, tekster: ReadonlyMap<number, string> = NO_TEXTS): (query: string) => PlanFilter {
  let hitsOf: ((word: string) => PlanFilter) | null = null;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) {
      hitsOf = null;
      return () => true;
    }
    const filters = words.map((hitsOf ??= createHits(index, foldTekster(tekster))));
    return (plan) => filters.every((fits) => fits(plan));
  };
}
