import type { Aktoer } from '../aktoer/aktoer';
import type { OverblikIndex } from '../overblik/index-overblik';
import { omraadePath } from '../overblik/omraade-path';
import type { Ansvar } from '../strategi/ansvar';
import type { Handleplan } from '../strategi/handleplan';
import { remember } from '../remember';
import { forEachWith, joinTexts, type JoinedTexts } from './joined-texts';
import { wordsOf } from './search-text';
import { findsIn, overblikTexts } from './search-text-rows';

/** Whether a plan is meant. */
export type PlanFilter = (handleplan: Handleplan) => boolean;

const NO_TEXTS = joinTexts([]);
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

/**
 * Who has a word, for words that grow and shrink letter by letter: what is around a plan is looked at only of those that had the word
 * without its last letter, and the last words are remembered.
 */
function createHits(index: OverblikIndex, tekster: JoinedTexts): (word: string) => Hits {
  const own = overblikTexts(index);
  const plans = [...index.handleplaner.values()];
  const ids = plans.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const aroundOf = createAroundFilter(index);
  const known = new Map<string, Hits>();
  const find = (word: string, among: Hits | undefined): Hits => {
    const hits = new Uint8Array(ids);
    const tell = (id: number) => void (hits[id] = 1);
    forEachWith(word, own.handleplaner, tell);
    forEachWith(word, tekster, tell);
    const around = aroundOf(word);
    for (const plan of plans) if (hits[plan.id] === 0 && among?.[plan.id] !== 0 && around(plan)) hits[plan.id] = 1;
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
 * each word of the query is found in one of them. The long texts come beside the overview (`joinTexts`, by the plan's id):
 * without them, the rest is searched. What an overview says is folded at its first search, and given back when nothing is searched for (`''`).
 */
export function createPlanSearch(index: OverblikIndex, tekster = NO_TEXTS): (query: string) => PlanFilter {
  let hitsOf: ((word: string) => Hits) | null = null;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) {
      hitsOf = null;
      return () => true;
    }
    const [first, ...others] = words.map((hitsOf ??= createHits(index, tekster)));
    return others.length === 0 ? ({ id }) => first?.[id] === 1 : ({ id }) => first?.[id] === 1 && others.every((hits) => hits[id] === 1);
  };
}
