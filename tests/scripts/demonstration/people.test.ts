import { describe, expect, it } from 'vitest';
import { GRUPPER } from '../../../src/domain/ports/current-person';
import { findMine } from '../../../src/domain/mine/find-mine';
import { demonstration } from '../../../scripts/demonstration/demonstration';
import { PEOPLE } from '../../../scripts/demonstration/people';
import { overblikOf } from './overblik-of';

const TODAY = '2026-11-22';
const demo = demonstration(TODAY);

function namedOnAnsvar(upn: string): number {
  return demo.udkast.flatMap((draft) => draft.ansvar).filter((part) => part.personer.includes(upn)).length;
}

describe('The people of the demonstration', () => {
  it('have each their own object id and sign-in name, all under domains that cannot exist', () => {
    expect(new Set(PEOPLE.map((person) => person.objectId)).size).toBe(PEOPLE.length);
    expect(new Set(PEOPLE.map((person) => person.upn)).size).toBe(PEOPLE.length);
    expect(PEOPLE.filter((person) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(person.objectId))).toEqual([]);
    expect(PEOPLE.flatMap((person) => [person.upn, person.mail ?? person.upn]).filter((address) => !/^[\w.#@-]+\.example$/.test(address))).toEqual([]);
  });

  it('fill all four groups, and some stand outside them', () => {
    expect(new Set(PEOPLE.map((person) => person.gruppe))).toEqual(new Set([...GRUPPER, null]));
  });

  it('have a strategikonsulent with a stand-in, a leader of each specialområde and one site owner', () => {
    expect(PEOPLE.filter((person) => person.gruppe === 'strategikonsulenter')).toHaveLength(2);
    expect(new Set(PEOPLE.filter((person) => person.jobTitle === 'Områdechef').map((person) => person.department)).size).toBe(8);
    expect(PEOPLE.filter((person) => person.ejer === true)).toHaveLength(1);
  });

  it('include one who has left and still stands on plans', () => {
    const [left, ...others] = PEOPLE.filter((person) => !person.accountEnabled);
    expect(others).toEqual([]);
    expect(namedOnAnsvar(left?.upn ?? '')).toBeGreaterThan(3);
  });

  it('include a guest from outside with a part in plans', () => {
    const [guest, ...others] = PEOPLE.filter((person) => person.guest);
    expect(others).toEqual([]);
    expect(namedOnAnsvar(guest?.upn ?? '')).toBeGreaterThan(0);
  });

  it('include one without mail, and one with a long name full of æ, ø and å', () => {
    expect(PEOPLE.filter((person) => person.mail === null)).toHaveLength(1);
    expect(PEOPLE.some((person) => person.displayName.length > 30 && ['æ', 'ø', 'å'].every((letter) => person.displayName.toLowerCase().includes(letter)))).toBe(true);
  });

  it.each(PEOPLE.filter((person) => person.gruppe === 'medarbejdere' && person.accountEnabled))('gives $displayName between 3 and 8 plans of their own', (person) => {
    const overblik = overblikOf(demo);
    const id = overblik.personer.find((row) => row.upn === person.upn)?.id ?? 0;
    const mine = findMine(overblik, id, TODAY).length;
    expect(mine).toBeGreaterThanOrEqual(3);
    expect(mine).toBeLessThanOrEqual(8);
  });
});

describe('Whoever writes an entry in the demonstration', () => {
  it('is there, has not left, and may: a consultant, a leader or an employee, or the site owner', () => {
    const may = new Set(PEOPLE.filter((person) => person.accountEnabled && (person.ejer === true || (person.gruppe !== null && person.gruppe !== 'hmu'))).map((person) => person.upn));
    expect([...demo.authors].filter(([, upn]) => !may.has(upn))).toEqual([]);
  });
});
