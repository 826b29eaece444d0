import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, test } from 'vitest';
import type { Paamindelseslaesning } from '../../../src/domain/ports/paamindelsesbog';
import { ServiceError } from '../../../src/domain/service-error';
import { anIndmelding, aRegel, aRunde, asSent, aSvar } from '../../domain/paamindelse/reminder-world';
import { createFakeServices, type FakeWorld } from '../support/fake-services';
import { TOM_LAESNING } from '../support/fake-paamindelsesbog';
import { konsulentFixture } from '../support/konsulent-fixture';
import { AKTOERER, overblikFixture, PEOPLE, PLANS } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

const RAN = { id: 1, noegle: 'k', startet: '2015-10-12T07:00:00Z', sluttet: '2015-10-12T07:01:00Z', planlagt: 0, sendt: 3, fejlet: 1, mangler: 0, fejl: null };
const REGEL = aRegel({ gaelderFra: '2015-01-01' });
const read = (rest: Partial<Paamindelseslaesning> = {}): Paamindelseslaesning => ({ ...TOM_LAESNING, regler: [REGEL], koersler: [RAN], ...rest });
const sentTo = (personId: number, handleplanId: number, rest: Parameters<typeof asSent>[1] = {}) =>
  asSent({ noegle: `${personId}-${handleplanId}-${rest.id ?? 0}`, art: 'paamindelse', modtager: { kind: 'person', personId }, dato: '2015-10-05', dele: [{ handleplanId, specialomraadeId: null, aktoerId: AKTOERER.administrationen, anledning: { kind: 'alder', sidst: null }, somStedfortraeder: false }] }, rest);

async function openPage(given: Partial<FakeWorld> = {}) {
  const app = renderApp({ fake: createFakeServices({ person: konsulentFixture(), laesning: read(), ...given }), page: 'paamindelser' });
  await screen.findByRole('region', { name: 'Hvornår der bliver mindet' });
  return { ...app, section: (name: string) => within(screen.getByRole('region', { name })) };
}

describe('a strategy’s rule', () => {
  it('is proposed where there is none, and made from the proposal', async () => {
    const { user, fake } = await openPage({ laesning: TOM_LAESNING });
    expect(screen.getByText(/Her er et forslag/)).toBeDefined();
    expect(screen.getByText('14, 7 og 2 dage før en statusrunde lukker, eller et møde holdes.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Lav en regel ud fra forslaget' }));
    await user.click(screen.getByRole('checkbox', { name: 'Påmindelser er slået til' }));
    await user.click(screen.getByRole('checkbox', { name: 'fredag' }));
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Reglen er gemt.')).toBeDefined();
    expect(fake.world.laesning.regler).toMatchObject([{ strategiId: 1, aktiv: true, gaelderFra: '2015-10-12', ugedage: [1, 2, 3, 4], dageFoer: [14, 7, 2], eskalerEfter: 3 }]);
  });

  it.each([
    ['Dage før en runde lukker, eller et møde holdes', '14, snart', /Skriv hele tal fra 0 til 365/],
    ['Ellers: dage efter seneste status', '-3', /Skriv et helt tal fra 1 til 730, eller lad feltet stå tomt/],
    [/^Derefter hver/, '', /Skriv et helt tal fra 1 til 365/],
    ['Fra og med', '', /Vælg den dag, reglen begynder at gælde/],
  ])('is not saved with a fault in "%s"', async (label, text, sentence) => {
    const { user, fake } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Ret reglen' }));
    const field = await screen.findByLabelText(label);
    await user.clear(field);
    if (text !== '') await user.type(field, text);
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(screen.getByText(sentence)).toBeDefined();
    expect(document.activeElement).toBe(field);
    expect(fake.world.laesning.regler).toEqual([REGEL]);
  });

  it('that could never remind anybody is not saved', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Ret reglen' }));
    for (const ugedag of ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']) await user.click(await screen.findByRole('checkbox', { name: ugedag }));
    await user.selectOptions(screen.getByLabelText('Senest'), 'kl. 8');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(screen.getByText(/Vælg mindst én ugedag/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'mandag' }));
  });

  it('is turned off and on', async () => {
    const { user, fake } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Slå påmindelser fra' }));
    expect(await screen.findByText('Påmindelser er slået fra.')).toBeDefined();
    expect(fake.world.laesning.regler).toMatchObject([{ aktiv: false }]);
    await user.click(screen.getByRole('button', { name: 'Slå påmindelser til' }));
    expect(await screen.findByText('Påmindelser er slået til.')).toBeDefined();
  });

  it('changed by two: other fields merge, the same one waits for a choice', async () => {
    const { user, fake } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Ret reglen' }));
    const repeat = await screen.findByLabelText(/^Derefter hver/);
    await user.clear(repeat);
    await user.type(repeat, '21');
    fake.world.laesning = { ...fake.world.laesning, regler: [{ ...REGEL, gentagHverDage: 30, mindstDageMellem: 5 }] };
    fake.world.versions.set(`regel-${REGEL.id}`, 2);
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('I er to, der har rettet det samme')).toBeDefined();
    expect(screen.getByLabelText(/^Mindst så mange dage/)).toHaveProperty('value', '5');
    await user.click(screen.getByRole('button', { name: 'Behold min' }));
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await screen.findByText('Reglen er gemt.');
    expect(fake.world.laesning.regler).toMatchObject([{ gentagHverDage: 21, mindstDageMellem: 5 }]);
  });

  it('that somebody else made a moment before is shown, not overwritten', async () => {
    const { user, fake } = await openPage({ laesning: TOM_LAESNING });
    await user.click(screen.getByRole('button', { name: 'Lav en regel ud fra forslaget' }));
    const theirs = { ...REGEL, noegle: 'regel-1', gentagHverDage: 99 };
    fake.world.laesning = { ...TOM_LAESNING, regler: [theirs] };
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(screen.getByLabelText(/^Derefter hver/)).toHaveProperty('value', '99'));
    expect(fake.world.laesning.regler).toEqual([theirs]);
  });

  it('keeps what was typed when the save is refused', async () => {
    const { user } = await openPage({ bogError: new ServiceError('no-access') });
    await user.click(screen.getByRole('button', { name: 'Ret reglen' }));
    const repeat = await screen.findByLabelText(/^Derefter hver/);
    await user.clear(repeat);
    await user.type(repeat, '21');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText(/Du har ikke ret til at rette/)).toBeDefined();
    expect(repeat).toHaveProperty('value', '21');
  });
});

describe('the preview', () => {
  it('says day by day who would get what, when and why, without sending anything', async () => {
    const { user, fake, section } = await openPage({ laesning: read({ runder: [aRunde({ titel: 'Efterårsrunden', handleplanIds: [PLANS['7-A']], aabner: '2015-10-12', lukker: '2015-10-26', oprettet: '2015-10-12T06:00:00Z', moedeId: null })] }) });
    await user.click(screen.getByRole('button', { name: 'Vis de næste fire uger' }));
    const day = within(await screen.findByRole('table', { name: /mandag 19\. oktober 2015/i }));
    const row = within(day.getByRole('row', { name: /Carla Dam/ }));
    expect(row.getByRole('link', { name: '7-A Løsninger i partnerskab' })).toBeDefined();
    expect(row.getByText('Efterårsrunden lukker 26. oktober 2015')).toBeDefined();
    expect(row.getByText('9.00')).toBeDefined();
    expect(section('De næste fire uger').getByText(/påmindelser på fire uger/)).toBeDefined();
    expect(fake.world.answers).toEqual([]);
  });

  it('also tells of a rule that is off', async () => {
    const { user } = await openPage({ laesning: read({ regler: [{ ...REGEL, aktiv: false }] }) });
    expect(screen.getByText(/som om reglen var slået til/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Vis de næste fire uger' }));
    expect((await screen.findAllByText('Carla Dam')).length).toBeGreaterThan(0);
  });
});

describe('the log', () => {
  const LOG = [
    sentTo(PEOPLE.anne, PLANS['1-C'], { id: 1 }),
    sentTo(PEOPLE.carla, PLANS['7-A'], { id: 2 }),
    sentTo(PEOPLE.bo, PLANS['2-B'], { id: 3, tilstand: 'fejlet', fejl: 'ikke-installeret', sendt: null, kanal: null }),
  ];
  const LAESNING = read({ log: LOG, indmeldinger: [anIndmelding(PLANS['1-C'], { oprettet: '2015-10-06T08:00:00Z' })] });

  it('shows what was sent, answered, and what failed and why', async () => {
    const { section } = await openPage({ laesning: LAESNING });
    const table = within(section('Hvad der er sendt').getByRole('table'));
    expect(within(table.getByRole('row', { name: /Anne Holm/ })).getByText('Besvaret')).toBeDefined();
    expect(within(table.getByRole('row', { name: /Carla Dam/ })).getByText('Sendt, ikke besvaret')).toBeDefined();
    expect(within(table.getByRole('row', { name: /Bo Vestergaard/ })).getByText('Fyrtårn er ikke installeret hos modtageren.')).toBeDefined();
    expect(screen.getByText(/Loggen viser navne i 12 måneder, derefter kun tal/)).toBeDefined();
    expect(screen.getByText('Sidste kørsel 12. oktober 2015 kl. 9.00: 3 sendt, 1 mislykkedes, 0 venter.')).toBeDefined();
  });

  it('is filtered by how it went, and by name', async () => {
    const { user, section } = await openPage({ laesning: LAESNING });
    const log = section('Hvad der er sendt');
    await user.selectOptions(log.getByLabelText('Vis'), 'Mislykket, prøves igen');
    expect(log.getAllByRole('row')).toHaveLength(2);
    await user.selectOptions(log.getByLabelText('Vis'), 'Alt');
    await user.type(log.getByLabelText('Modtagerens navn'), 'carla');
    expect(log.getAllByRole('row')).toHaveLength(2);
    expect(log.getByText('1 påmindelse')).toBeDefined();
  });
});

describe('what somebody has to look at', () => {
  it('is said in plain sentences, with the way there', async () => {
    const overblik = overblikFixture();
    const { section } = await openPage({
      overblik: { ...overblik, ansvar: overblik.ansvar.filter(({ id }) => id !== 13) },
      laesning: read({ runder: [aRunde({ titel: 'Forårsrunden', aabner: '2015-03-01', lukker: '2015-04-01', oprettet: '2015-03-01T08:00:00Z' })], log: [sentTo(PEOPLE.bo, PLANS['2-B'], { id: 9, tilstand: 'opgivet', fejl: 'uden-mail', sendt: null })] }),
    });
    const problems = section('Det skal nogen se på');
    expect(problems.getByText(/Forårsrunden skulle have været lukket 1. april 2015/)).toBeDefined();
    expect(problems.getByText(/2 handleplaner har ingen ansvarlig/)).toBeDefined();
    expect(problems.getByText(/Gorm Kær er ikke længere ansat, men står stadig ved Holmstrupgård/)).toBeDefined();
    expect(problems.getByText(/Påmindelsen til Bo Vestergaard 5. oktober 2015 er opgivet.*ingen mailadresse/)).toBeDefined();
    expect(problems.getByRole('link', { name: 'Gå til runden' }).getAttribute('href')).toContain('side=statusrunder');
  });

  it('includes what was handed back, until it has been settled', async () => {
    const { user, fake, section } = await openPage({ laesning: read({ svar: [aSvar('ikke-den-rette', { personId: PEOPLE.bo, handleplanId: PLANS['2-B'], begrundelse: 'Carla har den', oprettet: '2015-10-09T08:00:00Z' })] }) });
    expect(section('Det skal nogen se på').getByText(/Bo Vestergaard har givet 2-B Eksterne forskningsmidler tilbage: »Carla har den«/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Afklaret' }));
    await waitFor(() => expect(screen.queryByText(/Carla har den/)).toBeNull());
    expect(fake.world.answers).toMatchObject([{ art: 'afklaret', personId: PEOPLE.bo, handleplanId: PLANS['2-B'] }]);
  });
});

describe('runs that have stopped', () => {
  const STOPPED = read({ koersler: [{ ...RAN, startet: '2015-10-09T07:00:00Z', sluttet: '2015-10-09T07:01:00Z' }] });

  it.each(['paamindelser', 'aktoerer', 'vedligehold'] as const)('are said on the page %s', async (page) => {
    renderApp({ fake: createFakeServices({ person: konsulentFixture(), laesning: STOPPED }), page });
    expect(await screen.findByText('Der har ikke været kigget efter påmindelser siden 9. oktober 2015. Bed IT se efter kørslen.')).toBeDefined();
  });

  it('are nobody’s concern while every rule is off', async () => {
    await openPage({ laesning: { ...STOPPED, regler: [{ ...REGEL, aktiv: false }] } });
    expect(screen.queryByText(/Bed IT se efter kørslen/)).toBeNull();
  });
});

test('rows that cannot be read are said', async () => {
  await openPage({ laesning: read({ unreadable: [{ list: 'Regler', id: 4, column: 'FraTime' }] }) });
  expect(screen.getByText(/1 række kan ikke læses og er ikke med: Regler 4/)).toBeDefined();
});

test.each([['paamindelser', 'Ret reglen'], ['paamindelser', 'Vis de næste fire uger'], ['statusrunder', 'Åbn en statusrunde'], ['statusrunder', 'Luk runden: Forår']] as const)('axe finds nothing to complain about on %s after "%s"', async (page, button) => {
  const laesning = read({ runder: [aRunde({ aabner: '2015-10-05', lukker: '2015-10-26', oprettet: '2015-10-05T06:00:00Z' })], log: [sentTo(PEOPLE.anne, PLANS['1-C'], { id: 1 })] });
  const { container, user } = renderApp({ fake: createFakeServices({ person: konsulentFixture(), laesning }), page });
  await user.click(await screen.findByRole('button', { name: button }));
  await screen.findAllByText(button === 'Vis de næste fire uger' ? /påmindelser på fire uger/ : /^(Gem|Luk, og gem billedet)$/);
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)).toEqual([]);
});
