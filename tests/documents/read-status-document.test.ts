import { describe, expect, it } from 'vitest';
import { findingsOf, planOf, readFixture } from './read-fixture';

const havn = readFixture('havneplan');

describe('a status document with tables of handleplaner', () => {
  it('gives every handleplan in order, and none that is only mentioned', () => {
    expect(havn.handleplaner.map((plan) => plan.nummer)).toEqual(['1-A', '1-B', '1-C', '2-A', '2-B', '3-C', '2-B']);
    expect(findingsOf(havn, 'naevnt-i-teksten')).toEqual([{ line: 10, values: { plan: '1-E' } }, { line: 11, values: { plan: '3-F' } }]);
  });

  it('puts areas under their tema, titles over two lines in one', () => {
    expect(havn.omraader.map(({ niveau, nummer, titel }) => [niveau, nummer, titel])).toEqual([[1, null, 'Renere vand'], [2, '1', 'Overvågning af vandet og formidling af målinger'], [2, '2', 'Mindre spild']]);
    expect(havn.strategi).toMatchObject({ noegle: 'groen-havneplan-2021-2024', niveauer: ['Tema', 'Indsatsområde'], fra: '2021-01-01', til: '2024-12-31' });
  });

  it('joins a cell over its lines, with the hyphens that belong there', () => {
    expect(planOf(havn, '1-B').tekst).toBe('Målingerne skal vises på en it-skærm ved kajen.');
    expect(planOf(havn, '1-A').status?.indsats).toBe('Målerne sættes op sammen med hydrogruppen. Et notat drøftes på områdeleder møde i efteråret 2022.');
    expect(findingsOf(havn, 'orddeling')).toMatchObject([{ line: 23, values: { ord: 'hydrogruppen' } }]);
  });

  it('keeps a number in the middle of a text as text', () => {
    expect(planOf(havn, '1-C').tekst).toBe('Der laves en årlig rapport om vandets tilstand, jf. planen i 1-A og de nye krav.');
  });

  it('forgives misspelt fields, and tells their lines', () => {
    expect(findingsOf(havn, 'fejlstavet-felt').map(({ line, values }) => [line, values.ordlyd])).toEqual([[30, 'Staus:'], [31, 'Aktor:'], [40, 'Aktør.']]);
    expect(planOf(havn, '1-B').aktoerer.map(({ ordlyd, rolle }) => [ordlyd, rolle])).toEqual([['IT', 'ansvarlig'], ['lodserne', 'medvirkende']]);
  });

  it('notices a page that begins inside a cell', () => {
    expect(findingsOf(havn, 'sideskift-i-celle')).toEqual([{ line: 31, values: { plan: '1-B' } }]);
  });

  it('gives a cell to both handleplaner that stand beside it', () => {
    const [first, second] = [planOf(havn, '2-A'), planOf(havn, '2-B')];
    expect(first.status).toEqual(second.status);
    expect([first.faellesCelle, second.faellesCelle]).toEqual(['groen-havneplan-2021-2024/2-A+2-B', 'groen-havneplan-2021-2024/2-A+2-B']);
    expect(findingsOf(havn, 'faelles-celle')).toMatchObject([{ line: 48, values: { planer: '2-A og 2-B' } }]);
  });

  it('keeps a status that no code fits word for word, with its periode', () => {
    expect(planOf(havn, '2-A').status).toMatchObject({ statustekst: 'Der indkøbes i andet halvår 2022 nye beholdere.', trin: null, periode: { fra: '2022-07-01' } });
    expect(findingsOf(havn, 'status-uden-kode').map(({ line }) => line)).toEqual([56, 56, 64]);
  });

  it('hands the periode of a meeting to the meeting', () => {
    expect(planOf(havn, '1-A').status?.periode).toBeNull();
    expect(planOf(havn, '1-A').forelaeggelser).toMatchObject([{ organ: 'omraadeledermoede', formaal: 'droeftelse', periode: { ordlyd: 'efteråret 2022' }, exact: false, line: 23 }]);
  });

  it('reports contradictions with their lines', () => {
    expect(havn.findings.filter(({ kind }) => kind.startsWith('modsigelse')).map(({ line, kind }) => [line, kind])).toEqual([[38, 'modsigelse-etableret'], [60, 'modsigelse-nummer-i-andet-omraade'], [67, 'modsigelse-nummer-to-gange']]);
  });

  it('keeps both handleplaner that bear one number', () => {
    expect(new Set(havn.handleplaner.map((plan) => plan.noegle)).size).toBe(7);
  });

  it('takes the prose about an area for its status', () => {
    expect(havn.omraader.map((omraade) => omraade.status?.slice(0, 21) ?? null)).toEqual([null, 'Der er i 2021 oprette', 'Spildet følges tæt.']);
  });
});
