import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeParts, encodeParts } from '../../../src/domain/paamindelse/reminder-view';
import { HELE_LISTEN } from '../../../src/domain/udvalg/udvalg';
import { anyUdvalg } from '../../domain/udvalg/any-udvalg';
import { addressOf, changeView, readAddress, SIDER, startView } from '../../../src/tab/app/address';
import { viewOfLink } from '../../../src/tab/app/view-of-link';
import { chooseStrategi } from '../../../src/tab/app/choose-strategi';
import { overblikFixture, PLANS } from '../support/overblik-fixture';

const id = fc.option(fc.integer({ min: 1, max: 1_000_000 }));
const anyParts = fc.array(fc.record({ handleplanId: fc.integer({ min: 1, max: 999_999 }), specialomraadeId: id }), { minLength: 1, maxLength: 60 }).map((dele) => encodeParts(dele) ?? '');
const START = startView('mine', null);

test('every view survives its address', () => {
  fc.assert(fc.property(fc.record({ side: fc.constantFrom(...SIDER), strategiId: id, handleplanId: id, omraadeId: id, nyHandleplan: fc.boolean(), kun: fc.option(anyParts), udvalg: anyUdvalg() }), (view) => {
    expect(readAddress(addressOf(view), START)).toEqual(view);
  }));
});

test('any address gives a view', () => {
  fc.assert(fc.property(fc.string(), (hash) => {
    const view = readAddress(hash, START);
    expect(SIDER).toContain(view.side);
    expect(view.handleplanId === null || view.handleplanId > 0).toBe(true);
  }));
});

test('a link to a plan starts at the overview with that plan open', () => {
  expect(readAddress('', startView('mine', 12))).toEqual({ side: 'alle', strategiId: null, handleplanId: 12, omraadeId: null, nyHandleplan: false, kun: null, udvalg: HELE_LISTEN });
});

test('the strategy is the chosen one, else the opened plan’s, else today’s, else the newest', () => {
  const overblik = overblikFixture();
  const titleOf = (strategiId: number | null, handleplanId: number | null, today: string) => chooseStrategi(overblik, { side: 'alle', strategiId, handleplanId, omraadeId: null, nyHandleplan: false, kun: null, udvalg: HELE_LISTEN }, today)?.id;
  expect(titleOf(1, PLANS.uden, '2025-01-01')).toBe(1);
  expect(titleOf(null, PLANS.uden, '2015-01-01')).toBe(2);
  expect(titleOf(null, null, '2015-01-01')).toBe(1);
  expect(titleOf(null, null, '2020-01-01')).toBe(2);
  expect(titleOf(99, null, '2015-01-01')).toBe(1);
  expect(chooseStrategi({ ...overblik, strategier: [] }, START, '2015-01-01')).toBeNull();
});

test('a link to a selection asks afresh, a link on the same page keeps it, and another page starts with the whole list', () => {
  const filtered = { ...startView('alle', null), udvalg: { ...HELE_LISTEN, mine: true } };
  expect(changeView(filtered, { udvalg: { omraadeId: 7 } }).udvalg).toEqual({ ...HELE_LISTEN, omraadeId: 7 });
  expect(changeView(filtered, { handleplanId: 3 }).udvalg).toEqual(filtered.udvalg);
  expect(changeView(filtered, { side: 'tavse' }).udvalg).toEqual(HELE_LISTEN);
});

test('an address of a selection can be read by a person, and what it misspells asks for nothing', () => {
  const udvalg = { ...HELE_LISTEN, soeg: 'trivsel', status: ['afventer', 'ingen'] as const, mine: true, sortering: { efter: 'sidst', faldende: true } as const };
  expect(addressOf({ ...startView('alle', null), udvalg })).toBe('#side=alle&soeg=trivsel&status=afventer&status=ingen&mine=ja&sorter=-sidst');
  expect(readAddress('#side=alle&status=faerdig&under=x&aktoer=-1&stille=1e9&mine=nej&gruppe=alt&sorter=--&verdensmaal=%3Cb%3E&ukendt=1&specialomraade=', START).udvalg).toEqual(HELE_LISTEN);
});

test('a new handleplan gives way to whatever else is opened, and stays while the list is searched', () => {
  const making = { ...startView('alle', null), omraadeId: 7, nyHandleplan: true };
  expect(changeView(making, { handleplanId: 12 }).nyHandleplan).toBe(false);
  expect(changeView(making, { side: 'mine' }).nyHandleplan).toBe(false);
  expect(changeView(making, { udvalg: { soeg: 'viden' } }).nyHandleplan).toBe(true);
  expect(changeView(startView('alle', 12), { handleplanId: null, omraadeId: 7, nyHandleplan: true })).toEqual(making);
});

test('a link opens the plan or the whole view that it names, and else the tab’s own page', () => {
  expect(viewOfLink(null, 'mine')).toEqual(startView('mine', null));
  expect(viewOfLink({ handleplanId: 12 }, 'mine')).toEqual(startView('alle', 12));
  expect(viewOfLink({ visning: 'side=alle&mine=ja' }, 'mine')).toEqual({ ...startView('alle', null), udvalg: { ...HELE_LISTEN, mine: true } });
  expect(viewOfLink({ visning: '<broken>' }, 'mine').side).toBe('mine');
});

test('an Omraade that is open, or that is asked for, brings its strategy', () => {
  const overblik = overblikFixture();
  const start = startView('alle', null);
  expect(chooseStrategi(overblik, { ...start, omraadeId: 23 }, '2015-01-01')?.id).toBe(2);
  expect(chooseStrategi(overblik, { ...start, udvalg: { ...HELE_LISTEN, omraadeId: 23 } }, '2015-01-01')?.id).toBe(2);
  expect(chooseStrategi(overblik, { ...start, strategiId: 1, omraadeId: 23 }, '2015-01-01')?.id).toBe(1);
});

test('a reminder’s link opens exactly its plans, until a page is asked for by name', () => {
  const reminded = viewOfLink({ visning: 'side=mine&kun=12.15-7' }, 'alle');
  expect(reminded).toEqual({ ...START, kun: '12.15-7' });
  expect(decodeParts(reminded.kun ?? '')).toEqual(['12:', '15:7']);
  expect(changeView(reminded, { handleplanId: 12 }).kun).toBe('12.15-7');
  expect(changeView(reminded, { side: 'mine' }).kun).toBeNull();
  expect(readAddress('#side=mine&kun=12.%3Cb%3E', START).kun).toBeNull();
});
