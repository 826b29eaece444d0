import { expect, test } from 'vitest';
import { peopleInCharge } from '../../../src/domain/aktoer/people-in-charge';
import type { Person } from '../../../src/domain/aktoer/person';

function person(id: number, aktiv = true): Person {
  return { id, navn: `Person ${id}`, mail: null, upn: `p${id}@x`, aktiv };
}

test('people whom aktører or plans name are in charge, in whatever part; others, and those who have left, are not asked about', () => {
  const aktoer = { id: 1, noegle: 'a', navn: 'A', type: 'administration' as const, kaldes: [], personIds: [1, 6], stedfortraederIds: [2], lederIds: [3], fraAar: null, tilAar: null };
  const ansvar = { id: 1, noegle: 'r', handleplanId: 1, aktoerId: 1, rolle: 'medvirkende' as const, specialomraadeId: null, personIds: [4, 1] };
  const personer = [1, 2, 3, 4, 5].map((id) => person(id));
  expect(peopleInCharge({ aktoerer: [aktoer], ansvar: [ansvar], personer: [...personer, person(6, false)] }).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});
