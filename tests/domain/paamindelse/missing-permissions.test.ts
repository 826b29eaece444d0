import { expect, it } from 'vitest';
import { findProblems } from '../../../src/domain/paamindelse/find-problems';
import type { Paamindelse } from '../../../src/domain/paamindelse/paamindelse';
import { aGrundlag, asSent } from './reminder-world';

function to(personId: number, dato: string, rest: Partial<Paamindelse> = {}): Paamindelse {
  return asSent({ noegle: `${dato}-${personId}`, art: 'paamindelse', modtager: { kind: 'person', personId }, dato, dele: [] }, rest);
}

const refused = (personId: number, dato = '2026-02-20') => to(personId, dato, { kanal: 'mail', fejl: 'ikke-installeret' });
const unsent = (personId: number, dato = '2026-02-20') => to(personId, dato, { tilstand: 'fejlet', kanal: null, sendt: null, fejl: 'mangler-tilladelse' });

function missing(log: readonly Paamindelse[]): readonly string[] {
  return findProblems(aGrundlag({ overblik: {}, log }), '2026-02-23T08:00:00Z').flatMap((problem) => (problem.kind === 'mangler-tilladelse' ? [problem.kanal] : []));
}

it('says that the app may not notify when everybody of the last day was refused', () => {
  expect(missing([refused(1), refused(2), refused(3)])).toEqual(['aktivitet']);
});

it('says nothing of the app when one of them was reached, or only two were asked', () => {
  expect(missing([refused(1), refused(2), refused(3), to(4, '2026-02-20')])).toEqual([]);
  expect(missing([refused(1), refused(2)])).toEqual([]);
});

it('says nothing any more once a later day has reached somebody', () => {
  expect(missing([refused(1), refused(2), refused(3), to(4, '2026-02-23')])).toEqual([]);
});

it('does not count who was answered for in time, nor an address outside', () => {
  const outside = asSent({ noegle: 'ude', art: 'paamindelse', modtager: { kind: 'adresse', aktoerId: 1, mail: 'a@b.dk' }, dato: '2026-02-20', dele: [] }, { kanal: 'mail' });
  expect(missing([refused(1), refused(2), refused(3), outside, to(4, '2026-02-23', { tilstand: 'bortfaldet' })])).toEqual(['aktivitet']);
});

it('says that mail may not be sent, until one of the same day or later has gone', () => {
  expect(missing([unsent(1)])).toEqual(['mail']);
  expect(missing([unsent(1), to(2, '2026-02-19', { kanal: 'mail' })])).toEqual(['mail']);
  expect(missing([unsent(1), to(2, '2026-02-23', { kanal: 'mail' })])).toEqual([]);
});

it('names both where people could be reached neither in Teams nor by mail', () => {
  expect(missing([unsent(1), unsent(2), unsent(3)])).toEqual(['aktivitet', 'mail']);
});
