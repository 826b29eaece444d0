import type { Aktoer } from '../aktoer/aktoer';
import type { OverblikIndex } from '../overblik/index-overblik';
import { omraadePath } from '../overblik/omraade-path';
import type { Ansvar } from '../strategi/ansvar';
import type { Handleplan } from '../strategi/handleplan';
import { remember } from '../remember';
import { createLetterPairs } from './letter-pairs';
import { foldTekster, wordsOf } from './search-text';
import { findsIn, overblikTexts, type SearchRows } from './search-text-rows';

/** Whether a plan is meant. */
export type PlanFilter = (handleplan: Handleplan) => boolean;

const NO_TEXTS: ReadonlyMap<number, string> = new Map();
/** As many words as somebody types and takes back again. */
const MOST_WORDS = 40;

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

/** Which plans have a word: 1 at the place of each one's id. A set of them all would take ten times as much, for each letter typed. */
type Hits = Uint8Array;

/** Who has a word in what is said of the plan itself. */
function createOwnFilter({ rows, texts }: SearchRows<Handleplan>, tekster: ReadonlyMap<number, string>, ids: number): (word: string) => (plan: Handleplan, at: number) => boolean {
  const long = rows.map(({ id }) => tekster.get(id)); // At the same places, as they are read at every key.
  const pairs = createLetterPairs(ids);
  rows.forEach(({ id }, at) => {
    pairs.add(id, texts[at] ?? '');
    pairs.add(id, long[at] ?? '');
  });
  return (word) => {
    const mayHave = pairs.rowsWith(word);
    const has = (at: number) => long[at]?.includes(word) === true || texts[at]?.includes(word) === true;
    if (mayHave === null) return (_, at) => has(at);
    return word.length <= 2 ? ({ id }) => mayHave(id) : ({ id }, at) => mayHave(id) && has(at);
  };
}

/**
 * Who has a word, for words that grow and shrink letter by letter: what has a word is looked for among those that had it
 * without its last letter, and the last words are remembered.
 */
function createHits(index: OverblikIndex, tekster: ReadonlyMap<number, string>): (word: string) => Hits {
  const { handleplaner } = overblikTexts(index);
  const ids = handleplaner.rows.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const ownOf = createOwnFilter(handleplaner, tekster, ids);
  const aroundOf = createAroundFilter(index);
  const known = new Map<string, Hits>();
  const find = (word: string, among: Hits | undefined): Hits => {
    const own = ownOf(word);
    const around = aroundOf(word);
    const hits = new Uint8Array(ids);
    handleplaner.rows.forEach((plan, at) => {
      if (among?.[plan.id] !== 0 && (own(plan, at) || around(plan))) hits[plan.id] = 1;
    });
    return hits;
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const hits = find(word, known.get(word.slice(0, -1)));
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, hits);
    return hits;
  };
}

/**
 * A search over number, title, text, the areas above, aktører and the names of the people behind: a plan fits when
 * each word of the query is found in one of them. The texts come beside the overview, folded (`foldTekster`) or not: without
 * them, the rest is searched. What an overview says is folded at its first search, and given back when nothing is searched for (`''`).
 */
export function createPlanSearch(index: OverblikIndex, tekster: ReadonlyMap<number, string> = NO_TEXTS): (query: string) => PlanFilter {
  let hitsOf: ((word: string) => Hits) | null = null;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) {
      hitsOf = null;
      return () => true;
    }
    const [first, ...others] = words.map((hitsOf ??= createHits(index, foldTekster(tekster))));
    return others.length === 0 ? ({ id }) => first?.[id] === 1 : ({ id }) => first?.[id] === 1 && others.every((hits) => hits[id] === 1);
  };
}
