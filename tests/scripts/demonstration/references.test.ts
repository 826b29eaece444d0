import { describe, expect, it } from 'vitest';
import type { Strategiudkast } from '../../../src/domain/udkast/strategiudkast';
import { demonstration } from '../../../scripts/demonstration/demonstration';
import { AKTOERER, SPECIALOMRAADER } from '../../../scripts/demonstration/aktoerer';
import { overblikOf } from './overblik-of';

const demo = demonstration('2026-11-22');

function all<Row>(pick: (draft: Strategiudkast) => readonly Row[]): readonly Row[] {
  return demo.udkast.flatMap(pick);
}

describe('The keys of the demonstration', () => {
  it.each([
    ['omraader', all((draft) => draft.omraader)],
    ['handleplaner', all((draft) => draft.handleplaner)],
    ['aktoerer', AKTOERER],
    ['ansvar', all((draft) => draft.ansvar)],
    ['relationer', all((draft) => draft.relationer)],
    ['forelaeggelser', all((draft) => draft.forelaeggelser)],
    ['statusopdateringer', all((draft) => draft.statusopdateringer)],
  ] as const)('are unique, plain and short among %s', (_, rows) => {
    const keys = rows.map((row) => row.noegle);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9A-Z/+-]{1,255}$/.test(key))).toEqual([]);
  });

  it('refer to something that exists', () => {
    expect(overblikOf(demo).handleplaner).toHaveLength(69 + 12 + 30);
  });

  it('of entries name a node, a plan and a specialområde of the same strategy', () => {
    const strays = demo.udkast.flatMap((draft) => {
      const nodes = new Set<string | null>([null, ...draft.omraader.map((row) => row.noegle)]);
      const plans = new Set<string | null>([null, ...draft.handleplaner.map((row) => row.noegle)]);
      const specialomraader = new Set<string | null>([null, ...SPECIALOMRAADER]);
      return draft.statusopdateringer.filter((entry) => !nodes.has(entry.omraade) || !plans.has(entry.handleplan) || !specialomraader.has(entry.specialomraade));
    });
    expect(strays).toEqual([]);
  });

  it('of other strategies belong to one written before', () => {
    const known = new Set<string>();
    for (const draft of demo.udkast) {
      for (const row of [...draft.omraader, ...draft.handleplaner]) known.add(row.noegle);
      const targets = draft.relationer.map((relation) => relation.tilHandleplan ?? relation.tilOmraade ?? '');
      expect(targets.filter((target) => !known.has(target))).toEqual([]);
    }
  });

  it('stand above what they carry: a node comes after the node it lies under', () => {
    for (const { omraader } of demo.udkast) {
      const places = new Map(omraader.map((row, index) => [row.noegle, index]));
      expect(omraader.filter((row, index) => row.foraelder !== null && (places.get(row.foraelder) ?? index) >= index)).toEqual([]);
    }
  });

  it('give every entry an author, and no author without an entry', () => {
    const entries = all((draft) => draft.statusopdateringer).map((entry) => entry.noegle);
    expect([...demo.authors.keys()].sort()).toEqual([...entries].sort());
  });

  it('tie every relation to exactly one end', () => {
    expect(all((draft) => draft.relationer).filter((relation) => (relation.tilHandleplan === null) === (relation.tilOmraade === null))).toEqual([]);
  });
});

describe('The aktører of the demonstration', () => {
  it('have people, but for Specialområderne, which are the eight together, and a partner who is written to', () => {
    expect(AKTOERER.filter((aktoer) => aktoer.personer.length === 0).map((aktoer) => [aktoer.noegle, aktoer.mail ?? null])).toEqual([['specialomraaderne', null], ['videnscenter-nordlys', 'post@nordlys.example']]);
    expect(AKTOERER.filter((aktoer) => aktoer.type === 'specialomraade').map((aktoer) => aktoer.noegle)).toEqual([...SPECIALOMRAADER]);
  });
});
