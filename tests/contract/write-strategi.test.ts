import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Strategiudkast } from '../../src/domain/udkast/strategiudkast';
import type { UdkastReport } from '../../src/domain/udkast/udkast-report';
import { readOverblik } from '../../src/sharepoint/overblik/read-overblik';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { draftOfStrategi, indhold } from './draft-of-strategi';
import { interruptedFetch } from './interrupted-fetch';
import { listPath, rawAnswer, rawRows } from './raw-request';
import { readPoster } from './read-poster';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch, writes } from './watched-fetch';

describe('writing a strategy draft into the lists', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  const newDraft = () => draftOfStrategi(`proeve-${randomUUID()}`, target.upnOf('medarbejder'));
  const write = (udkast: Strategiudkast, options = {}) => createStrategiWriter(connectAs(target, 'strategikonsulent'), options).write(udkast);
  const outcomes = (report: UdkastReport) => [...new Set(report.findings.map(({ outcome }) => outcome))];
  const rowsOf = async (list: 'Handleplaner' | 'Statusopdateringer' | 'Omraader', udkast: Strategiudkast) =>
    (await rawRows(target, `${listPath(target, list)}/items?$select=Id,Noegle,Title&$top=5000`)).filter((row) => String(row.Noegle).startsWith(udkast.strategi.noegle));
  const edit = async (udkast: Strategiudkast, title: string) => {
    const row = (await rowsOf('Handleplaner', udkast)).find((candidate) => String(candidate.Noegle).endsWith('/1-A'));
    await rawAnswer(target, 'strategikonsulent', { method: 'MERGE', path: `${listPath(target, 'Handleplaner')}/items(${String(row?.Id)})`, body: { Title: title } });
  };
  const retitled = (udkast: Strategiudkast, titel: string): Strategiudkast => ({ ...udkast, handleplaner: udkast.handleplaner.map((plan) => (plan.nummer === '1-A' ? { ...plan, titel } : plan)) });

  it('gives back through the overview exactly what was written', async () => {
    const udkast = newDraft();
    const report = await write(udkast);
    expect(outcomes(report)).toEqual(['added']);
    expect(report).toMatchObject({ unknownPeople: [], unresolved: [] });
    const { overblik, unreadable } = await readOverblik(connectAs(target, 'medarbejder'));
    expect(unreadable).toEqual([]);
    const strategi = overblik.strategier.find(({ noegle }) => noegle === udkast.strategi.noegle);
    expect(strategi).toEqual({ ...udkast.strategi, id: strategi?.id });
    const [omraade, tema] = udkast.omraader.map(({ noegle }) => overblik.omraader.find((candidate) => candidate.noegle === noegle));
    expect(omraade).toMatchObject({ foraelderId: tema?.id, strategiId: strategi?.id, tekst: 'Første linje\nAnden linje', verdensmaal: ['13', '13.2'], fase: 'aktiv' });
    const poster = await readPoster(connectAs(target, 'medarbejder'));
    const [planA, planB] = udkast.handleplaner.map(({ noegle }) => poster.find((candidate) => candidate.noegle === noegle));
    expect(planA).toMatchObject({ omraadeId: omraade?.id, titel: 'Første handleplan', periode: udkast.handleplaner[0]?.periode, relevantForMed: true, tilsagn: null });
    expect(planB).toMatchObject({ titel: "Peters' handleplan", periode: null, relevantForMed: false, tilsagn: 'udpeget', fase: 'forberedende' });
    const aktoer = overblik.aktoerer.find(({ noegle }) => noegle === udkast.aktoerer[0]?.noegle);
    const person = overblik.personer.find(({ id }) => id === aktoer?.personIds[0]);
    expect(person).toMatchObject({ upn: target.upnOf('medarbejder'), aktiv: true });
    expect(aktoer).toMatchObject({ kaldes: ['PS', 'Adm.'], fraAar: 2014, tilAar: null, lederIds: [] });
    expect(overblik.ansvar.find(({ handleplanId }) => handleplanId === planA?.id)).toMatchObject({ aktoerId: aktoer?.id, personIds: [person?.id], specialomraadeId: null });
    expect(overblik.relationer.find(({ fraHandleplanId }) => fraHandleplanId === planB?.id)).toMatchObject({ type: 'afventer', tilHandleplanId: planA?.id, tilOmraadeId: null });
    expect(overblik.forelaeggelser.find(({ handleplanId }) => handleplanId === planA?.id)).toMatchObject({ organ: 'hmu', formaal: null, periode: null });
    expect(overblik.planstatus.find(({ handleplanId }) => handleplanId === planA?.id)).toMatchObject({ trin: 'i-gang', fremdrift: 'foelger-planen', statusPr: '2025-06-30', harBehov: false });
  });

  it('writes nothing the second time', async () => {
    const udkast = newDraft();
    await write(udkast);
    const watched = watchFetch();
    const again = await createStrategiWriter(connectAs(target, 'strategikonsulent', { fetch: watched.fetch })).write(udkast);
    expect(outcomes(again)).toEqual(['unchanged']);
    expect(writes(watched.operations)).toEqual([]);
  });

  it('counts up to every record of the draft', async () => {
    const told: (readonly [number, number])[] = [];
    await createStrategiWriter(connectAs(target, 'strategikonsulent')).write(newDraft(), (done, total) => told.push([done, total]));
    expect(told.at(-1)).toEqual([11, 11]);
  });

  it('changes what only the document has changed', async () => {
    const udkast = newDraft();
    await write(udkast);
    const report = await write(retitled(udkast, 'Ny titel'));
    expect(report.findings.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([{ list: 'Handleplaner', noegle: `${udkast.strategi.noegle}/1-A`, outcome: 'updated', fields: ['titel'] }]);
    expect((await rowsOf('Handleplaner', udkast)).map((row) => row.Title)).toContain('Ny titel');
    expect(outcomes(await write(retitled(udkast, 'Ny titel')))).toEqual(['unchanged']);
  });

  it('leaves alone and reports what people have edited since, whether or not the document changed too', async () => {
    const udkast = newDraft();
    await write(udkast);
    await edit(udkast, 'Rettet af et menneske');
    for (const again of [udkast, retitled(udkast, 'Ny titel')]) {
      const report = await write(again);
      expect(report.findings.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([{ list: 'Handleplaner', noegle: `${udkast.strategi.noegle}/1-A`, outcome: 'edited-since', fields: ['titel'] }]);
    }
    expect((await rowsOf('Handleplaner', udkast)).map((row) => row.Title)).toContain('Rettet af et menneske');
  });

  it('leaves people in place where the document names nobody', async () => {
    const udkast = newDraft();
    await write(udkast);
    const silent = { ...udkast, aktoerer: udkast.aktoerer.map((aktoer) => ({ ...aktoer, personer: [] })) };
    expect(outcomes(await write(silent))).toEqual(['unchanged']);
  });

  it('leaves phases, MED marks, other names and years in place where the document does not speak of them', async () => {
    const udkast = newDraft();
    await write(udkast);
    const silent = {
      ...udkast,
      aktoerer: udkast.aktoerer.map((aktoer) => ({ ...aktoer, kaldes: [], fraAar: null, tilAar: null })),
      omraader: udkast.omraader.map((omraade) => ({ ...omraade, fase: null })),
      handleplaner: udkast.handleplaner.map((plan) => ({ ...plan, fase: null, relevantForMed: false })),
    };
    expect(outcomes(await write(silent))).toEqual(['unchanged']);
  });

  it('adds what a second document says and the first was silent about', async () => {
    const udkast = newDraft();
    const silent = { ...udkast, aktoerer: udkast.aktoerer.map((aktoer) => ({ ...aktoer, personer: [] })), handleplaner: udkast.handleplaner.map((plan) => ({ ...plan, fase: null })) };
    await write(silent);
    const report = await write(udkast);
    const changed = report.findings.filter(({ outcome }) => outcome !== 'unchanged');
    expect(changed.map(({ list, outcome, fields }) => [list, outcome, fields])).toEqual([['Aktoerer', 'updated', ['personer']], ['Handleplaner', 'updated', ['fase']]]);
    expect(outcomes(await write(udkast))).toEqual(['unchanged']);
  });

  it('never changes an entry that is there, and says that the document now has other words', async () => {
    const udkast = newDraft();
    await write(udkast);
    const rewritten = { ...udkast, statusopdateringer: udkast.statusopdateringer.map((status) => ({ ...status, ...indhold('Andre ord') })) };
    const report = await write(rewritten);
    expect(report.findings.filter(({ list }) => list === 'Statusopdateringer').map(({ outcome, fields }) => ({ outcome, fields }))).toEqual([
      { outcome: 'edited-since', fields: ['statustekst'] },
      { outcome: 'edited-since', fields: ['statustekst'] },
    ]);
  });

  it('writes nothing in a dry run, and says the same', async () => {
    const udkast = newDraft();
    const watched = watchFetch();
    const dry = await createStrategiWriter(connectAs(target, 'strategikonsulent', { fetch: watched.fetch }), { dryRun: true }).write(udkast);
    expect(writes(watched.operations)).toEqual([]);
    expect(dry.findings).toEqual((await write(udkast)).findings);
  });

  it('names people whom the directory does not know, and writes the record without them', async () => {
    const udkast = draftOfStrategi(`proeve-${randomUUID()}`, 'findes-ikke@example.org');
    const report = await write(udkast);
    expect(report.unknownPeople).toEqual(['findes-ikke@example.org']);
    expect(outcomes(report)).toEqual(['added']);
  });

  it('names a reference to nothing, and leaves out the record that cannot be without it', async () => {
    const udkast = newDraft();
    const report = await write({ ...udkast, ansvar: udkast.ansvar.map((ansvar) => ({ ...ansvar, handleplan: 'ingen' })) });
    expect(report.unresolved).toEqual([{ list: 'Ansvar', noegle: `${udkast.strategi.noegle}/1-A/ps`, field: 'handleplan' }]);
    expect(report.findings.filter(({ list }) => list === 'Ansvar')).toEqual([]);
  });

  it('takes names and keys that are longer than their columns, and keeps two that begin alike apart', async () => {
    const udkast = newDraft();
    const long = (end: string) => `${udkast.strategi.noegle}/${'meget-lang-'.repeat(30)}${end}`;
    const [aktoer] = udkast.aktoerer;
    if (aktoer === undefined) throw new Error('The draft has no aktør.');
    const lange = ['a', 'b'].map((end) => ({ ...aktoer, noegle: long(end), navn: `Arbejdsgruppen ${'om noget langt '.repeat(20)}` }));
    const ansvar = lange.map(({ noegle }) => ({ noegle: `${udkast.strategi.noegle}/1-A/${noegle}`, handleplan: `${udkast.strategi.noegle}/1-A`, aktoer: noegle, rolle: 'medvirkende' as const, specialomraade: null, personer: [] }));
    const wide = { ...udkast, aktoerer: [...udkast.aktoerer, ...lange], ansvar: [...udkast.ansvar, ...ansvar] };
    expect(outcomes(await write(wide))).toEqual(['added']);
    expect(outcomes(await write(wide))).toEqual(['unchanged']);
  });

  it('does not take over a record of another strategy that uses the same key', async () => {
    const [one, other] = [newDraft(), newDraft()];
    await write(one);
    const thief = { ...other, handleplaner: one.handleplaner.map((plan) => ({ ...plan, omraade: `${other.strategi.noegle}/o1`, titel: 'Overtaget' })), relationer: [], ansvar: [], forelaeggelser: [], statusopdateringer: [] };
    const report = await write(thief);
    expect(report.findings.filter(({ list }) => list === 'Handleplaner').map(({ outcome }) => outcome)).toEqual(['edited-since', 'edited-since']);
    expect((await rowsOf('Handleplaner', one)).map((row) => row.Title)).not.toContain('Overtaget');
  });

  it('is finished without doubles by running it again, wherever it was killed', async () => {
    const watched = watchFetch();
    await createStrategiWriter(connectAs(target, 'strategikonsulent', { fetch: watched.fetch })).write(newDraft());
    for (let point = 2; point <= watched.operations.length; point += 4) {
      const udkast = newDraft();
      await expect(createStrategiWriter(connectAs(target, 'strategikonsulent', { fetch: interruptedFetch(point) })).write(udkast)).rejects.toMatchObject({ kind: 'offline' });
      await write(udkast);
      expect(outcomes(await write(udkast)), `killed at operation ${point}`).toEqual(['unchanged']);
      expect([(await rowsOf('Handleplaner', udkast)).length, (await rowsOf('Omraader', udkast)).length, (await rowsOf('Statusopdateringer', udkast)).length]).toEqual([2, 2, 2]);
      const { overblik } = await readOverblik(connectAs(target, 'hmu'));
      const plan = (await readPoster(connectAs(target, 'hmu'))).find(({ noegle }) => noegle === `${udkast.strategi.noegle}/1-A`);
      expect(overblik.planstatus.filter(({ handleplanId }) => handleplanId === plan?.id)).toHaveLength(1);
    }
  });

  it('lets a medarbejder write entries in a strategy that is there, as the demonstration does', async () => {
    const udkast = newDraft();
    await write({ ...udkast, statusopdateringer: [] });
    const report = await createStrategiWriter(connectAs(target, 'medarbejder')).write(udkast);
    expect(report.findings.filter(({ outcome }) => outcome === 'added').map(({ list }) => list)).toEqual(['Statusopdateringer', 'Statusopdateringer']);
  });
});
