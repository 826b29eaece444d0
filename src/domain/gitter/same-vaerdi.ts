import type { Ansvarsdel, Kolonne, Raekkevaerdier } from './raekke';

/** Whether two values of one column say the same. The order of aktører says nothing. */
export function sameVaerdi<K extends Kolonne>(kolonne: K, one: Raekkevaerdier[K], other: Raekkevaerdier[K]): boolean {
  const sameAs: Sameness[K] = SAMENESS[kolonne];
  return sameAs(one, other);
}

type Sameness = { readonly [K in Kolonne]: (one: Raekkevaerdier[K], other: Raekkevaerdier[K]) => boolean };

function identical(one: unknown, other: unknown): boolean {
  return one === other;
}

function samePeriode(one: Raekkevaerdier['periode'], other: Raekkevaerdier['periode']): boolean {
  return one?.fra === other?.fra && one?.til === other?.til && one?.ordlyd === other?.ordlyd;
}

function sameDele(one: readonly Ansvarsdel[], other: readonly Ansvarsdel[]): boolean {
  const key = (dele: readonly Ansvarsdel[]) => dele.map(({ aktoerId, rolle }) => `${aktoerId} ${rolle}`).sort().join();
  return key(one) === key(other);
}

const SAMENESS: Sameness = {
  nummer: identical, titel: identical, omraade: identical, periode: samePeriode, periodeOm: identical, tilsagn: identical,
  fase: identical, relevantForMed: identical, ansvarlige: sameDele, tekst: identical,
};
