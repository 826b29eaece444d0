import { expect, it } from 'vitest';
import { demonstration } from '../../../scripts/demonstration/demonstration';
import { reminders } from '../../../scripts/demonstration/reminders';
import { isHelligdag } from '../../../src/domain/kalender/helligdage';
import { ugedagOf } from '../../../src/domain/kalender/ugedag';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { planReminders } from '../../../src/domain/paamindelse/plan-reminders';
import { regelFejlOf } from '../../../src/domain/paamindelse/find-problems';
import { overblikOf } from './overblik-of';

/** A Monday. */
const TODAY = '2026-11-23';

function planned(at: string) {
  const overblik = overblikOf(demonstration(TODAY));
  const { regel, moede, runde, isReminded } = reminders(TODAY);
  const strategi = overblik.strategier.find(isReminded);
  if (strategi === undefined) throw new Error('No strategy of the demonstration is reminded.');
  const regler = overblik.strategier.map((one) => ({ id: one.id, noegle: `regel-${one.id}`, ...regel(one) }));
  const moeder = [{ id: 1, noegle: 'm', ...moede }];
  const runder = [{ id: 1, noegle: 'r', oprettet: `${TODAY}T06:00:00Z`, ...runde(strategi.id, 1) }];
  return { regler, planlagte: planReminders({ index: indexOverblik(overblik), regler, moeder, runder, log: [], svar: [], indmeldinger: [] }, at) };
}

it('reminds several people on the first morning, and a partner outside by mail', () => {
  const { planlagte } = planned(`${TODAY}T08:30:00Z`);
  expect(planlagte.length).toBeGreaterThan(5);
  expect(planlagte.map(({ modtager }) => modtager)).toContainEqual(expect.objectContaining({ kind: 'adresse', mail: 'post@nordlys.example' }));
});

it('has one rule that works, and rules that rest', () => {
  const { regler } = planned(`${TODAY}T08:30:00Z`);
  expect([regler.filter(({ aktiv }) => aktiv).length, regler.map(regelFejlOf).filter((fejl) => fejl !== null)]).toEqual([1, []]);
});

it.each(['2026-11-23', '2026-12-12', '2027-03-15', '2027-04-30'])('seen on %s, closes its round and holds its møde on working days, in that order', (today) => {
  const { moede, runde } = reminders(today);
  const { lukker, aabner } = runde(1, 1);
  expect([today, lukker, moede.dato]).toEqual([today, lukker, moede.dato].sort());
  for (const dato of [lukker, moede.dato]) expect([ugedagOf(dato) <= 5, isHelligdag(dato)]).toEqual([true, false]);
  expect(aabner < today).toBe(true);
});
