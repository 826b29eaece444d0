import type { Aktoer } from '../aktoer/aktoer';
import type { OverblikIndex } from '../overblik/index-overblik';
import { omraadePath } from '../overblik/omraade-path';
import type { Ansvar } from '../strategi/ansvar';
import type { Handleplan } from '../strategi/handleplan';
import { remember } from './remember';

/** Whether a plan is meant. */
export type PlanFilter = (handleplan: Handleplan) => boolean;

/** A word as it is compared: in small letters, and an `å` the same however it was typed. */
function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}

/** The words of a search that a plan must all have. */
function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter((word) => word !== '');
}

const NO_TEXTS: ReadonlyMap<number, string> = new Map();
/** As many words as somebody types and takes back again. */
const MOST_WORDS = 40;

type Finds = (word: string) => ReadonlySet<number>;

/** Which of some records have a word, by id; their texts are folded once. */
function findsIn<Row extends { readonly id: number }>(rows: Iterable<Row>, textOf: (row: Row) => readonly (string | null)[]): Finds {
  const folded = [...rows].map((row) => [row.id, fold(textOf(row).filter((text) => text !== null).join(' '))] as const);
  return (word) => new Set(folded.filter(([, text]) => text.includes(word)).map(([id]) => id));
}

/** The aktører behind which somebody with such a name stands; behind Specialområderne stand the people of each. */
function aktoererOf(people: ReadonlySet<number>, aktoerer: Iterable<Aktoer>): ReadonlySet<number> {
  const all = [...aktoerer];
  const own = all.filter((aktoer) => [...aktoer.personIds, ...aktoer.stedfortraederIds].some((id) => people.has(id)));
  const someSpecialomraade = own.some(({ type }) => type === 'specialomraade');
  const alle = someSpecialomraade ? all.filter(({ type }) => type === 'specialomraaderne') : [];
  return new Set([...own, ...alle].map(({ id }) => id));
}

/** Which plans have a word somewhere in what is said about them. */
function createWordFilter(index: OverblikIndex, tekster: ReadonlyMap<number, string>): (word: string) => PlanFilter {
  const planText = new Map([...index.handleplaner.values()].map((plan) => [plan.id, fold([plan.nummer, plan.titel, tekster.get(plan.id) ?? null].filter((text) => text !== null).join(' '))]));
  const inOmraader = findsIn(index.omraader.values(), (omraade) => [omraade.nummer, omraade.titel]);
  const inAktoerer = findsIn(index.aktoerer.values(), (aktoer) => [aktoer.navn, ...aktoer.kaldes]);
  const inPersoner = findsIn(index.personer.values(), (person) => [person.navn]);
  const pathOf = remember((omraadeId: number) => omraadePath(omraadeId, index));
  return (word) => {
    const [omraader, aktoerer, personer] = [inOmraader(word), inAktoerer(word), inPersoner(word)];
    const throughPeople = personer.size === 0 ? personer : aktoererOf(personer, index.aktoerer.values());
    const isBehind = ({ aktoerId, personIds }: Ansvar) => aktoerer.has(aktoerId) || (personIds.length > 0 ? personIds.some((id) => personer.has(id)) : throughPeople.has(aktoerId));
    const inPath = remember((omraadeId: number) => pathOf(omraadeId).some(({ id }) => omraader.has(id)));
    return (plan) => planText.get(plan.id)?.includes(word) === true || inPath(plan.omraadeId) || index.ansvar(plan.id).some(isBehind);
  };
}

/** Who has a word, as a set of ids. */
type Hits = ReadonlySet<number>;

/**
 * Who has a word, for words that grow and shrink letter by letter: what has a word is looked for among those that had it
 * without its last letter, and the last words are remembered.
 */
function createHits(index: OverblikIndex, tekster: ReadonlyMap<number, string>): (word: string) => Hits {
  const filterOf = createWordFilter(index, tekster);
  const known = new Map<string, Hits>();
  const plansWith = (shorter: Hits | undefined): readonly Handleplan[] => (shorter === undefined ? [...index.handleplaner.values()] : [...shorter].flatMap((id) => index.handleplaner.get(id) ?? []));
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const hits: Hits = new Set(plansWith(known.get(word.slice(0, -1))).filter(filterOf(word)).map(({ id }) => id));
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, hits);
    return hits;
  };
}

/**
 * A search over number, title, text, the areas above, aktører and the names of the people behind: a plan fits when
 * each word of the query is found in one of them. The texts come beside the overview: without them, the rest is searched. Everything is folded once, at the first search of an overview.
 */
export function createPlanSearch(index: OverblikIndex, tekster: ReadonlyMap<number, string> = NO_TEXTS): (query: string) => PlanFilter {
  let hitsOf: ((word: string) => Hits) | null = null;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return () => true;
    const hits = words.map((hitsOf ??= createHits(index, tekster)));
    return ({ id }) => hits.every((ids) => ids.has(id));
  };
}
