import { describe, expect, it } from 'vitest';
import { findingsOf, readFixture } from './read-fixture';

describe('other layouts of the family', () => {
  it('reads handleplaner without numbers, with the fields in another order', () => {
    const { handleplaner, omraader } = readFixture('klubplan-uden-numre');
    expect(omraader.map(({ niveau, nummer, titel }) => `${niveau} ${nummer ?? ''} ${titel}`)).toEqual(['1 A Flere medlemmer', '2 1 Børn og unge i klubben', '2 2 Ældre i klubben']);
    expect(handleplaner.map(({ nummer, tekst, status }) => [nummer, tekst, status?.trin])).toEqual([
      [null, 'Der holdes en prøvedag for børn hvert forår.', 'loebende'], [null, 'Børnene skal have en fast voksen at gå til.', 'forberedes'], [null, 'Der oprettes et formiddagshold.', 'ikke-startet'],
    ]);
    expect(handleplaner[2]?.periode?.ordlyd).toBe('forår 2026 til efterår 2026');
  });

  it.each([['skovplan-tabel', ['1-A', '1-B', null]], ['vejplan-tabulator', ['1A', '1B']], ['parkplan-kolonner', ['1-A', '1-B', '2-A']]])('reads the table of %s', (name, numre) => {
    const { handleplaner } = readFixture(name);
    expect(handleplaner.map((plan) => plan.nummer)).toEqual(numre);
    expect(handleplaner.filter((plan) => (plan.status?.trin ?? null) === null || plan.aktoerer.length === 0 || plan.tekst === '')).toEqual([]);
  });

  it('takes no introduction for a node above the areas that follow it', () => {
    const { omraader, strategi } = readFixture('kvalitetsplan-med-indledning');
    expect(omraader.map(({ niveau, titel }) => [niveau, titel])).toEqual([[1, 'Fælles sprog']]);
    expect(strategi.niveauer).toEqual(['Indsatsområde']);
  });

  it('names a periode that it cannot read, with its line', () => {
    const reading = readFixture('kvalitetsplan-med-indledning');
    expect(reading.handleplaner[1]).toMatchObject({ periode: null, status: { trin: 'forberedes', periode: null } });
    expect(reading.findings.filter((finding) => finding.kind === 'periode-ikke-laest')).toEqual([{ line: 23, kind: 'periode-ikke-laest', values: { plan: '1-B', ordlyd: 'når der bliver tid' } }]);
  });

  it('joins the columns of a table line by line', () => {
    expect(readFixture('parkplan-kolonner').handleplaner[0]).toMatchObject({ tekst: 'Der skal stå bænke ved alle indgange, og de skal kunne bruges af alle.', status: { indsats: 'De første bænke er bestilt hos et værksted.' } });
  });

  it('reads a tidsplan by year, under its nodes and never under a pejlemærke', () => {
    const { handleplaner, omraader, strategi } = readFixture('biblioteksplan-tidsplan');
    expect(strategi.niveauer).toEqual(['Område', 'Overskrift', 'Pejlemærke']);
    expect(omraader.filter((omraade) => omraade.niveau === 3).map(({ nummer, tekst }) => [nummer, tekst])).toEqual([
      ['1', 'Biblioteket skal kunne bruges hele dagen.\n• Døren åbner selv om morgenen.\n• Der er lys på trappen.'], ['2', 'Ingen skal vente længe.\n• Flere automater.'], ['3', 'Børn har et sted for sig.'],
    ]);
    expect(handleplaner.map(({ tekst, omraade, periode, tilsagn }) => [tekst, omraade.split('/')[1], periode?.ordlyd, tilsagn])).toEqual([
      ['Ny dør', 'aabne-doere', '2026', 'udpeget'], ['Nye automater', 'aabne-doere', '2026', 'udpeget'], ['Maling af børnerummet', 'levende-rum', '2026', 'udpeget'], ['Døgnåbent (forsøg)', 'aabne-doere', '2027-2028', 'foreslaaet'],
    ]);
  });

  it('reads verdensmål and delmål', () => {
    expect(readFixture('biblioteksplan-tidsplan').omraader.flatMap((omraade) => omraade.verdensmaal)).toEqual(['4', '4.6', '4.7']);
  });

  it('reads a tidsplan in a table with lists in its cells', () => {
    const { handleplaner } = readFixture('kulturplan-celler');
    expect(handleplaner.map(({ tekst, periode, tilsagn }) => [tekst, periode?.ordlyd, periode?.om, tilsagn])).toEqual([
      ['Åben scene', '2025', 'igangsaettes', 'udpeget'], ['Kor for alle', '2025', 'igangsaettes', 'udpeget'], ['Sommerskole', '2025', 'igangsaettes', 'udpeget'], ['Byorkester', '2026-2028', 'igangsaettes', 'foreslaaet'],
    ]);
  });

  it('reads items under headings when there is nothing else, and says so', () => {
    const reading = readFixture('punktplan');
    expect(reading.handleplaner.map((plan) => plan.tekst)).toEqual(['Gåture for alle om tirsdagen', 'Svømning for nye borgere, også om vinteren', 'Frugt på skolerne']);
    expect(findingsOf(reading, 'laest-som-punkter')).toHaveLength(1);
  });
});
