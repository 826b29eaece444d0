import { expect, it } from 'vitest';
import { chainIdOf } from '../../../src/domain/paamindelse/chain-id';
import { findProblems, regelFejlOf } from '../../../src/domain/paamindelse/find-problems';
import { previewReminders } from '../../../src/domain/paamindelse/preview-reminders';
import { claimUntil, nextTry, PAUSER_MINUTTER } from '../../../src/domain/paamindelse/retry';
import { completenessOf } from '../../../src/domain/statusrunde/round-completeness';
import { anAktoer, anAnsvar, aPlan, aPlanstatus } from '../mine/small-overblik';
import { aGrundlag, aMoede, anIndmelding, aPerson, aRegel, aRunde, asSent, aSvar } from './reminder-world';

const AT = '2026-02-23T08:00:00Z';
const OVERBLIK = { handleplaner: [aPlan(1), aPlan(2)], aktoerer: [anAktoer(1, { personIds: [1] }), anAktoer(2, { type: 'specialomraade', personIds: [2] }), anAktoer(3, { type: 'specialomraade', personIds: [3] }), anAktoer(4, { type: 'specialomraaderne' })], ansvar: [anAnsvar(1, 1, 1), anAnsvar(2, 2, 4)] };

it('foresees who gets what, when and why in the next four weeks', () => {
  const foreseen = previewReminders(aGrundlag({ overblik: { ...OVERBLIK, ansvar: [anAnsvar(1, 1, 1)] }, runder: [aRunde()] }), AT);
  expect(foreseen.map(({ tidspunkt, paamindelse }) => [tidspunkt, paamindelse.modtager, paamindelse.dele[0]?.anledning.kind])).toEqual(
    ['2026-02-26T08:00:00.000Z', '2026-03-05T08:00:00.000Z', '2026-03-10T08:00:00.000Z'].map((moment) => [moment, { kind: 'person', personId: 1 }, 'runde']),
  );
});

it('names what has to be mended', () => {
  const personer = [aPerson(1, { upn: null, mail: null }), aPerson(2, { aktiv: false }), aPerson(3)];
  const grundlag = aGrundlag({
    overblik: { ...OVERBLIK, personer, handleplaner: [...OVERBLIK.handleplaner, aPlan(3)] },
    runder: [aRunde({ moedeId: 7, lukker: '2026-02-20' })],
    moeder: [aMoede({ id: 7, dato: '2026-02-19' })],
    regler: [aRegel(), aRegel({ id: 2, strategiId: 2, ugedage: [] })],
    log: [asSent({ noegle: 'x', art: 'paamindelse', modtager: { kind: 'person', personId: 3 }, dato: '2026-02-24', dele: [] }, { id: 41, tilstand: 'opgivet', sendt: '2026-02-24T09:00:00Z' })],
    svar: [aSvar('ikke-den-rette', { id: 900, personId: 3, handleplanId: 2, specialomraadeId: 3, begrundelse: 'Ikke mig' })],
  });
  expect(findProblems(grundlag, AT)).toEqual([
    { kind: 'regel-fyrer-aldrig', strategiId: 2, grund: 'ingen-ugedage' },
    { kind: 'uret-gaaet-tilbage', senest: '2026-02-24T09:00:00Z' },
    { kind: 'tilbagegivet', svarId: 900, personId: 3, handleplanId: 2, specialomraadeId: 3, begrundelse: 'Ikke mig' },
    { kind: 'opgivet', paamindelseId: 41 },
    { kind: 'moede-i-fortiden', moedeId: 7, rundeId: 1 },
    { kind: 'runde-udloebet', rundeId: 1 },
    { kind: 'uden-ansvarlig', handleplanIds: [3] },
    { kind: 'aktoer-uden-personer', aktoerId: 2, handleplanIds: [2] },
    { kind: 'person-uden-konto', personId: 1 },
    { kind: 'person-fratraadt', personId: 2, aktoerId: 2 },
  ]);
});

it('finds nothing to mend where all is well', () => {
  expect(findProblems(aGrundlag({ overblik: OVERBLIK, runder: [aRunde()] }), AT)).toEqual([]);
});

it.each([[{ ugedage: [] }, 'ingen-ugedage'], [{ fraTime: 16, tilTime: 9 }, 'ingen-timer'], [{ dageFoer: [], dageEfterSidste: null, dageFoerFrist: null }, 'ingen-anledning'], [{}, null], [{ aktiv: false, ugedage: [] }, null]] as const)('says of a rule with %o: %s', (rest, fejl) => {
  expect(regelFejlOf(aRegel(rest))).toBe(fejl);
});

it('tells how complete a round is, by aktør and specialområde', () => {
  const grundlag = aGrundlag({
    overblik: { ...OVERBLIK, handleplaner: [aPlan(1), aPlan(2), aPlan(3), aPlan(4)], ansvar: [...OVERBLIK.ansvar, anAnsvar(3, 3, 1), anAnsvar(4, 4, 1)], planstatus: [aPlanstatus(3, { trin: 'gennemfoert', oprettet: '2025-01-01T10:00:00Z' }), aPlanstatus(4, { trin: 'gennemfoert', oprettet: '2026-02-20T10:00:00Z' })] },
    indmeldinger: [anIndmelding(1, { uaendret: true }), anIndmelding(2, { specialomraadeId: 2 }), anIndmelding(4)],
    svar: [aSvar('ikke-den-rette', { personId: 3, handleplanId: 2, specialomraadeId: 3 })],
  });
  const { dele, ialt, byAktoer, bySpecialomraade } = completenessOf(aRunde(), grundlag, AT);
  expect(dele.map(({ handleplanId, specialomraadeId, svar }) => [handleplanId, specialomraadeId, svar])).toEqual([[1, null, 'uaendret'], [2, 2, 'besvaret'], [2, 3, 'tilbagegivet'], [4, null, 'besvaret']]);
  expect(ialt).toEqual({ besvaret: 2, uaendret: 1, tavs: 0, tilbagegivet: 1 });
  expect(byAktoer.get(1)).toEqual({ besvaret: 1, uaendret: 1, tavs: 0, tilbagegivet: 0 });
  expect(bySpecialomraade.get(3)).toEqual({ besvaret: 0, uaendret: 0, tavs: 0, tilbagegivet: 1 });
});

it('gives every key a positive number of 64 bits of its own', () => {
  const keys = Array.from({ length: 2000 }, (_, number) => `2026-03-0${number % 9}-person-${number}-paamindelse`);
  const chains = keys.map(chainIdOf);
  expect(new Set(chains).size).toBe(keys.length);
  for (const chain of chains) expect(BigInt(chain) >= 0n && BigInt(chain) < 2n ** 63n).toBe(true);
  expect(chainIdOf('a')).toBe(chainIdOf('a'));
});

it('tries again after growing pauses, and at last no more', () => {
  const tries = [1, 2, 3, 4, 5].map((forsoeg) => nextTry(forsoeg, '2026-03-02T08:00:00.000Z'));
  expect(tries).toEqual(['2026-03-02T08:10:00.000Z', '2026-03-02T09:00:00.000Z', '2026-03-02T12:00:00.000Z', '2026-03-03T08:00:00.000Z', null]);
  expect([...PAUSER_MINUTTER]).toEqual([...PAUSER_MINUTTER].sort((one, other) => one - other));
  expect(claimUntil('2026-03-02T08:00:00.000Z')).toBe('2026-03-02T08:15:00.000Z');
});
