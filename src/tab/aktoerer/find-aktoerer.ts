import type { Aktoer } from '../../domain/aktoer/aktoer';
import { compareDanish } from '../../domain/danish-alphabet';
import { oncePer } from '../../domain/once-per';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import { findByWords, type Soegbar, toSoegetekst } from '../redigering/find-by-words';

interface SoegbarAktoer extends Soegbar {
  readonly aktoer: Aktoer;
}

type Lists = Pick<OverblikIndex, 'aktoerer' | 'personer'>;

/** Every aktør in the Danish alphabet, with its names and its people to search in. */
const searchable: (index: Lists) => readonly SoegbarAktoer[] = oncePer(({ aktoerer, personer }) => [...aktoerer.values()]
  .sort((one, other) => compareDanish(one.navn, other.navn) || one.id - other.id)
  .map((aktoer) => {
    const { navn, kaldes, personIds, stedfortraederIds, lederIds } = aktoer;
    const people = [...personIds, ...stedfortraederIds, ...lederIds].map((id) => personer.get(id)?.navn ?? '');
    return { aktoer, soegetekst: toSoegetekst([navn, ...kaldes, ...people].join(' ')) };
  }));

/** The aktører whose name, other names or people have every word, in the Danish alphabet. */
export function findAktoerer(index: Lists, query: string): readonly Aktoer[] {
  return findByWords(searchable(index), query).map(({ aktoer }) => aktoer);
}
