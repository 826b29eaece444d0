import { expect, it } from 'vitest';
import { indexOverblik } from '../../src/domain/overblik/index-overblik';
import type { Anledning } from '../../src/domain/paamindelse/anledning';
import type { PlanlagtPaamindelse } from '../../src/domain/paamindelse/paamindelse';
import { composeBesked } from '../../src/reminders/compose-besked';
import type { Language } from '../../src/texts/language';
import { createTranslate } from '../../src/texts/translate';
import { anOverblik, aPlan } from '../domain/mine/small-overblik';
import { aMoede } from '../domain/paamindelse/reminder-world';

const INDEX = indexOverblik(anOverblik({ handleplaner: [aPlan(1, { nummer: '1-A', titel: 'Første' }), aPlan(2, { nummer: null, titel: 'Anden' }), aPlan(3)] }));
const RUNDE: Anledning = { kind: 'runde', rundeId: 1, dato: '2027-03-12' };

function compose(anledninger: readonly Anledning[], rest: Partial<PlanlagtPaamindelse> = {}, language: Language = 'da', moedeId: number | null = null) {
  const dele = anledninger.map((anledning, at) => ({ handleplanId: at + 1, specialomraadeId: null, aktoerId: 1, anledning, somStedfortraeder: false }));
  const underlag = { index: INDEX, moeder: [aMoede({ id: 7, dato: '2027-03-12' })], runder: [{ id: 1, moedeId }], language, t: createTranslate(language) };
  return composeBesked({ noegle: 'n', art: 'paamindelse', modtager: { kind: 'person', personId: 1 }, dato: '2027-03-01', dele, ...rest }, underlag);
}

it.each([
  ['a round', [RUNDE], '1-A Første mangler status. Runden lukker 12. marts 2027', '1-A Første has no status yet. The round closes on 12 March 2027'],
  ['a møde', [{ kind: 'moede', moedeId: 7, dato: '2027-03-12' }, { kind: 'moede', moedeId: 7, dato: '2027-03-12' }], '2 indsatser mangler status før områdeledermødet 12. marts 2027', '2 initiatives need a status before the meeting of area leaders on 12 March 2027'],
  ['age', [{ kind: 'alder', sidst: '2026-01-01' }, { kind: 'alder', sidst: null }], '2 indsatser har ikke fået ny status længe', '2 initiatives have not had a new status for a long time'],
  ['a deadline', [{ kind: 'frist', dato: '2027-03-31' }], '1-A Første slutter 31. marts 2027. Hvordan går det?', '1-A Første ends on 31 March 2027. How is it going?'],
  ['send nu', [{ kind: 'nu', svarId: 4 }], 'Vil du give status på 1-A Første?', 'Could you give a status on 1-A Første?'],
  ['different reasons', [RUNDE, { kind: 'nu', svarId: 4 }], '2 indsatser mangler status', '2 initiatives need a status'],
  ['a møde that has been deleted', [{ kind: 'moede', moedeId: 99, dato: '2027-03-12' }], '1-A Første mangler status', '1-A Første needs a status'],
] as const satisfies readonly (readonly [string, readonly Anledning[], string, string])[])('says in one sentence what is owed for %s', (_reason, anledninger, danish, english) => {
  expect([compose(anledninger).saetning, compose(anledninger, {}, 'en').saetning]).toEqual([danish, english]);
});

it('speaks of a round that is for a møde as that møde', () => {
  expect(compose([RUNDE, RUNDE, RUNDE], {}, 'da', 7).saetning).toBe('3 indsatser mangler status før områdeledermødet 12. marts 2027');
});

it('counts a plan once, however many specialområder are asked, and opens exactly those', () => {
  const dele = [4, 5].map((specialomraadeId) => ({ handleplanId: 1, specialomraadeId, aktoerId: 1, anledning: RUNDE, somStedfortraeder: false }));
  expect(compose([], { dele })).toMatchObject({ slags: { kind: 'en', handleplan: '1-A Første' }, visning: 'side=mine&kun=1-4.1-5' });
});

it('writes a mail with the sentence, every plan, and how to answer', () => {
  expect(compose([RUNDE, RUNDE]).brev.join('\n')).toBe(['Hej', '', '2 indsatser mangler status. Runden lukker 12. marts 2027.', '– 1-A Første', '– Anden', '', 'Åbn Fyrtårn med linket herunder. Er der intet nyt, er det ét klik: »Gælder stadig«.', '', 'Fyrtårn'].join('\n'));
});

it('tells whoever has no account that an answer to the mail will do', () => {
  expect(compose([RUNDE], { modtager: { kind: 'adresse', aktoerId: 2, mail: 'post@partner.example' } }).brev).toContain('Du kan også svare på denne mail, så bliver din status skrevet ind.');
});

it('tells a leder how many have not been answered, and opens the silent ones', () => {
  expect(compose([RUNDE, RUNDE], { art: 'leder' })).toMatchObject({ slags: { kind: 'leder', antal: 2 }, saetning: '2 indsatser, som dine medarbejdere er mindet om, har stadig ikke fået status', visning: 'side=tavse' });
});
