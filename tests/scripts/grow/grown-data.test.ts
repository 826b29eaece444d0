import { describe, expect, it } from 'vitest';
import { grownAnsvar } from '../../../scripts/grow/ansvar';
import { grownPlan } from '../../../scripts/grow/handleplaner';
import { grownPeople, hasLeft } from '../../../scripts/grow/people';
import { LARGEST } from '../../../scripts/grow/sizes';
import { grownStatus, LONG_PLAN } from '../../../scripts/grow/statusopdateringer';
import { grownOmraader, strategiOfPlan } from '../../../scripts/grow/strategier';
import { demonstration } from '../../../scripts/demonstration/demonstration';
import { upnOf } from '../../../scripts/demonstration/people';

const TODAY = '2026-11-22';
const TREES = Array.from({ length: LARGEST.strategier }, (_, strategi) => grownOmraader(strategi));
const PLANS = Array.from({ length: LARGEST.handleplaner }, (_, plan) => grownPlan(plan, LARGEST, TREES[strategiOfPlan(plan, LARGEST)] ?? [], TODAY));

/** How large a part of the values says something. */
function share(values: readonly unknown[]): number {
  return values.filter((value) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)).length / values.length;
}

describe('an organisation as large as one could become', () => {
  const status = [...grownStatus(LARGEST, TODAY)];
  const ansvar = PLANS.flatMap((_, plan) => grownAnsvar(plan, LARGEST));

  it('has as many entries as were asked for, each under a key of its own', () => {
    expect(status).toHaveLength(LARGEST.status);
    for (const rows of [status, PLANS, ansvar, TREES.flat()]) expect(new Set(rows.map(({ noegle }) => noegle)).size).toBe(rows.length);
  });

  it('has most of its plans in the running strategy, spread over a tree of three levels', () => {
    const running = PLANS.filter(({ strategi }) => strategi === 0);
    expect(running.length).toBeGreaterThan(12_000);
    expect(new Set(PLANS.map(({ strategi }) => strategi)).size).toBe(LARGEST.strategier);
    expect(new Set(TREES[0]?.map(({ niveau }) => niveau))).toEqual(new Set([1, 2, 3]));
  });

  it('has one plan with a history of 500 entries', () => {
    expect(status.filter(({ plan }) => plan === LONG_PLAN)).toHaveLength(500);
  });

  it('has plans that nobody has said anything about, and a thousand that are answered specialområde by specialområde', () => {
    expect(new Set(status.map(({ plan }) => plan)).size).toBeLessThan(0.9 * LARGEST.handleplaner);
    expect(new Set(status.filter(({ specialomraade }) => specialomraade !== null).map(({ plan }) => plan)).size).toBeGreaterThan(1000);
  });

  it('asks for help wherever a plan is behind or may come to be', () => {
    expect(status.filter(({ fremdrift, behov }) => (fremdrift === 'forsinket' || fremdrift === 'risiko') !== (behov !== null))).toEqual([]);
  });

  it('says as much of its plans, parts and statuses as the demonstration does', () => {
    const demonstrated = demonstration(TODAY).udkast;
    const told = { plans: demonstrated.flatMap(({ handleplaner }) => handleplaner), ansvar: demonstrated.flatMap((udkast) => udkast.ansvar) };
    for (const part of ['nummer', 'periode', 'tilsagn', 'fase', 'relevantForMed', 'faellesCelle'] as const) expect(share(PLANS.map((plan) => plan[part])), part).toBeCloseTo(share(told.plans.map((plan) => plan[part])), 1);
    for (const part of ['personer', 'specialomraade'] as const) expect(share(ansvar.map((one) => one[part])), part).toBeCloseTo(share(told.ansvar.map((one) => one[part])), 1);
    expect(share(status.map(({ fremdrift }) => fremdrift))).toBeCloseTo(0.43, 1);
    expect(share(status.map(({ periode }) => periode))).toBeCloseTo(0.38, 1);
  });

  it('has titles as long as a column takes, none longer, and plans without a number', () => {
    const lengths = PLANS.map(({ titel }) => titel.length);
    expect(Math.max(...lengths)).toBe(255);
    expect(PLANS.some(({ nummer }) => nummer === null)).toBe(true);
  });

  it('names one person on hundreds of plans, leaves some plans to nobody, and has people who have left', () => {
    expect(ansvar.filter(({ personer }) => personer.includes(upnOf('camilla'))).length).toBeGreaterThan(200);
    expect(new Set(ansvar.filter(({ rolle }) => rolle === 'ansvarlig').map(({ plan }) => plan)).size).toBeLessThan(LARGEST.handleplaner);
    expect(grownPeople(100).filter(({ accountEnabled }) => !accountEnabled)).toHaveLength(4);
    expect(hasLeft(24)).toBe(true);
  });

  it('is the same every time', () => {
    expect([...grownStatus({ ...LARGEST, handleplaner: 50, status: 200 }, TODAY)]).toEqual([...grownStatus({ ...LARGEST, handleplaner: 50, status: 200 }, TODAY)]);
    expect(grownPlan(4711, LARGEST, TREES[strategiOfPlan(4711, LARGEST)] ?? [], TODAY)).toEqual(PLANS[4711]);
  });
});
