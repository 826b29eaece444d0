import { expect, it } from 'vitest';
import { showDone, showPlanned } from '../../../scripts/remind/show-report';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Paamindelsesdel, PlanlagtPaamindelse } from '../../../src/domain/paamindelse/paamindelse';
import type { Koerselsrapport } from '../../../src/reminders/run-reminders';
import { anOverblik, aPlan } from '../../domain/mine/small-overblik';
import { aPerson } from '../../domain/paamindelse/reminder-world';

const INDEX = indexOverblik(anOverblik({ personer: [aPerson(1, { navn: 'Camilla Enghavn' })], handleplaner: [aPlan(1, { nummer: '1-A', titel: 'Første' })] }));

function rapport(rest: Partial<Koerselsrapport> = {}): Koerselsrapport {
  return { planlagte: [], sendt: 0, fejlet: 0, bortfaldet: 0, mangler: 0, problemer: [], naeste: null, ...rest };
}

function planlagt(rest: Partial<PlanlagtPaamindelse>, del: Partial<Paamindelsesdel> = {}): PlanlagtPaamindelse {
  return { noegle: 'n', art: 'paamindelse', modtager: { kind: 'person', personId: 1 }, dato: '2027-03-01', dele: [{ handleplanId: 1, specialomraadeId: null, aktoerId: 1, anledning: { kind: 'runde', rundeId: 1, dato: '2027-03-12' }, somStedfortraeder: false, ...del }], ...rest };
}

it('shows who would get what, and why', () => {
  const planlagte = [planlagt({}), planlagt({ modtager: { kind: 'adresse', aktoerId: 2, mail: 'post@partner.example' } }, { handleplanId: 99, anledning: { kind: 'nu', svarId: 1 } }), planlagt({ art: 'leder' }, { somStedfortraeder: true })];
  expect(showPlanned(rapport({ planlagte }), INDEX)).toEqual([
    '3 påmindelser er forfaldne:',
    '  Camilla Enghavn', '    – 1-A Første (statusrunde)',
    '  post@partner.example', '    – handleplan 99 (send nu)',
    '  Camilla Enghavn (leder)', '    – 1-A Første (statusrunde, som stedfortræder)',
  ]);
});

it('says when nothing is due, and when the next is, as --at takes it', () => {
  expect(showPlanned(rapport({ naeste: '2027-03-01T08:00:00.000Z' }), INDEX)).toEqual(['Ingen skal mindes om noget nu.', 'De næste er forfaldne 2027-03-01T09:00 (se dem med --at).']);
  expect(showPlanned(rapport(), INDEX)[1]).toBe('De næste fire uger er der heller ingenting.');
});

it('says what a run did, what waits, and what a strategikonsulent has to see to', () => {
  expect(showDone(rapport({ sendt: 4, fejlet: 1, bortfaldet: 2, mangler: 3, problemer: [{ kind: 'mangler-tilladelse', kanal: 'mail' }] }))).toEqual([
    'Sendt: 4. Kunne ikke sendes: 1. Besvaret i mellemtiden: 2.', '3 venter til næste kørsel.', 'Én ting skal en strategikonsulent se på. Den står i fanen under Påmindelser.',
  ]);
});
