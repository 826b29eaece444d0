import { describe, expect, it } from 'vitest';
import { findCpr } from '../../../src/domain/cpr/find-cpr';
import type { Dato } from '../../../src/domain/dato';
import { freshnessOf } from '../../../src/domain/freshness/freshness';
import { FREMDRIFT } from '../../../src/domain/status/fremdrift';
import { hasPeriodePassed } from '../../../src/domain/status/has-periode-passed';
import { felterOf } from '../../../src/domain/status/statusfelter';
import { TRIN } from '../../../src/domain/status/trin';
import { validateStatus } from '../../../src/domain/status/validate-status';
import { ROLLER } from '../../../src/domain/strategi/ansvar';
import { FASER } from '../../../src/domain/strategi/fase';
import { ORGANER } from '../../../src/domain/strategi/forelaeggelse';
import { TILSAGN } from '../../../src/domain/strategi/handleplan';
import { RELATIONSTYPER } from '../../../src/domain/strategi/relation';
import { maalOf } from '../../../src/domain/verdensmaal/verdensmaal';
import type { Statusudkast, Strategiudkast } from '../../../src/domain/udkast/strategiudkast';
import { demonstration } from '../../../scripts/demonstration/demonstration';

const TODAY = '2026-11-22';
const PLAN = 'visionsplan-2024-2027';

function planDraft(today: Dato = TODAY): Strategiudkast {
  const draft = demonstration(today).udkast.find((candidate) => candidate.strategi.noegle === PLAN);
  if (draft === undefined) throw new Error('The plan of 2024–2027 is missing');
  return draft;
}

/** The newest entry of every plan and specialområde. */
function newest(draft: Strategiudkast): readonly Statusudkast[] {
  const latest = new Map<string, Statusudkast>();
  for (const entry of draft.statusopdateringer) {
    if (entry.handleplan !== null) latest.set(`${entry.handleplan} ${entry.specialomraade ?? ''}`, entry);
  }
  return [...latest.values()];
}

describe('The plan that runs, as the demonstration shows it', () => {
  const draft = planDraft();
  const now = newest(draft);
  const entriesOf = (slug: string) => draft.statusopdateringer.filter((entry) => entry.handleplan === `${PLAN}/${slug}`);

  it('stands in every trin, and in none', () => {
    expect(new Set(now.map((entry) => entry.trin))).toEqual(new Set([...TRIN, null]));
  });

  it('goes in every way, and in one nobody has judged', () => {
    expect(new Set(now.map((entry) => entry.fremdrift))).toEqual(new Set([...FREMDRIFT, null]));
  });

  it('has fresh and stale statuses, and plans that say nothing', () => {
    const states = now.map((entry) => freshnessOf(entry.statusPr, TODAY).state);
    expect(states.filter((state) => state === 'fresh').length).toBeGreaterThan(10);
    expect(states.filter((state) => state === 'stale').length).toBeGreaterThan(5);
    const told = new Set(now.map((entry) => entry.handleplan));
    expect(draft.handleplaner.filter((plan) => !told.has(plan.noegle)).map((plan) => plan.noegle.slice(PLAN.length + 1))).toEqual(['partnerskaber-om-viden', 'civilsamfund', 'internt-jobskifte', 'kompetencer-paa-tvaers']);
  });

  it('has plans whose periode has passed', () => {
    expect(now.filter((entry) => hasPeriodePassed(entry.periode, entry.trin, TODAY)).length).toBeGreaterThan(2);
  });

  it('has "ingen ændringer", needs for help, and long histories', () => {
    expect(now.filter((entry) => entry.uaendret).length).toBeGreaterThan(2);
    expect(now.filter((entry) => entry.behov !== null).length).toBeGreaterThan(5);
    const lengths = draft.handleplaner.map((plan) => entriesOf(plan.noegle.slice(PLAN.length + 1)).length);
    expect(lengths.filter((length) => length >= 6).length).toBeGreaterThanOrEqual(3);
  });

  it('has plans that several specialområder answer for, with and without a word for the whole', () => {
    const specialomraader = (slug: string) => new Set(entriesOf(slug).map((entry) => entry.specialomraade));
    expect(specialomraader('lokale-raad').size).toBe(6);
    expect(specialomraader('socialfagligt-it-system').size).toBe(7);
    expect(specialomraader('undervisning-i-baeredygtighed').has(null)).toBe(false);
  });

  it('has a plan without anybody responsible', () => {
    const owned = new Set(draft.ansvar.filter((part) => part.rolle === 'ansvarlig').map((part) => part.handleplan));
    expect(draft.handleplaner.filter((plan) => !owned.has(plan.noegle)).length).toBe(2);
  });
});

describe('The demonstration as a whole', () => {
  const { udkast } = demonstration(TODAY);

  it('uses every role, every relation and every body', () => {
    expect(new Set(udkast.flatMap((draft) => draft.ansvar).map((part) => part.rolle))).toEqual(new Set(ROLLER));
    expect(new Set(udkast.flatMap((draft) => draft.relationer).map((relation) => relation.type))).toEqual(new Set(RELATIONSTYPER));
    expect(new Set(udkast.flatMap((draft) => draft.forelaeggelser).map((row) => row.organ))).toEqual(new Set(ORGANER));
  });

  it('has entries that the form itself would take on their day', () => {
    const refused = udkast.flatMap((draft) => draft.statusopdateringer).filter((entry) =>
      !validateStatus(felterOf(entry), { today: entry.statusPr, uaendret: entry.uaendret, previousPeriode: entry.periode }).valid);
    expect(refused).toEqual([]);
  });

  it('holds no CPR number', () => {
    expect(findCpr(JSON.stringify(demonstration(TODAY).udkast))).toEqual([]);
    expect(findCpr(JSON.stringify(demonstration(TODAY).people))).toEqual([]);
  });
});

describe('On another day', () => {
  it.each(['2025-01-15', '2026-07-01', '2027-03-31', '2029-12-31'])('the demonstration of %s has the same keys, tells nothing of the future and stays in order', (today) => {
    const draft = planDraft(today);
    expect(draft.statusopdateringer.map((entry) => entry.noegle).sort()).toEqual(planDraft().statusopdateringer.map((entry) => entry.noegle).sort());
    const days = draft.statusopdateringer.map((entry) => entry.statusPr);
    expect(days.filter((day) => day > today)).toEqual([]);
    expect(days).toEqual([...days].sort());
  });

  it.each(['2025-01-15', '2027-03-31', '2029-12-31'])('what is fresh stays fresh on %s', (today) => {
    const fresh = newest(planDraft(today)).filter((entry) => freshnessOf(entry.statusPr, today).state === 'fresh');
    expect(fresh.length).toBeGreaterThan(10);
  });

  it('the newest word about a plan is the same', () => {
    const words = (today: Dato) => newest(planDraft(today)).map((entry) => entry.noegle).sort();
    expect(words('2025-01-15')).toEqual(words(TODAY));
  });
});

describe('What is said about strategies and their areas', () => {
  const { udkast } = demonstration(TODAY);
  const about = (draft: Strategiudkast) => draft.statusopdateringer.filter((entry) => entry.handleplan === null);

  it('is there for every strategy itself, and for some of its areas but not for all', () => {
    for (const draft of udkast) {
      const told = new Set(about(draft).map((entry) => entry.omraade));
      expect(told.has(null)).toBe(true);
      expect(draft.omraader.some((omraade) => told.has(omraade.noegle))).toBe(true);
      expect(draft.omraader.some((omraade) => !told.has(omraade.noegle))).toBe(true);
    }
  });

  it('has a history on every level of the plan that runs, of every fremdrift, with and without a trin, fresh and stale', () => {
    const draft = planDraft();
    const levels = new Map(draft.omraader.map((omraade) => [omraade.noegle, omraade.niveau]));
    const entries = about(draft);
    expect(new Set(entries.map((entry) => (entry.omraade === null ? 0 : levels.get(entry.omraade))))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(entries.map((entry) => entry.fremdrift))).toEqual(new Set([...FREMDRIFT, null]));
    expect(new Set(entries.map((entry) => entry.trin === null))).toEqual(new Set([true, false]));
    expect(new Set(entries.map((entry) => freshnessOf(entry.statusPr, TODAY).state))).toEqual(new Set(['fresh', 'stale']));
    expect(entries.filter((entry) => entry.omraade === null).length).toBeGreaterThan(2);
  });

  it('comes with both phases, shared cells, plans chosen, proposed and neither, and goals that several strategies serve', () => {
    const plans = udkast.flatMap((draft) => draft.handleplaner);
    expect(new Set(plans.map((plan) => plan.fase))).toEqual(new Set([...FASER, null]));
    expect(new Set(plans.map((plan) => plan.tilsagn))).toEqual(new Set([...TILSAGN, null]));
    expect(plans.some((plan) => plan.relevantForMed) && plans.some((plan) => plan.faellesCelle !== null)).toBe(true);
    const serving = udkast.map((draft) => new Set(draft.omraader.flatMap((omraade) => omraade.verdensmaal.flatMap((kode) => maalOf(kode) ?? []))));
    expect([...(serving[2] ?? [])].filter((maal) => serving[1]?.has(maal))).toEqual(['17', '3', '10']);
  });
});
