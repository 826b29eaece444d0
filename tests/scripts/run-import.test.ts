import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Strategiudkast } from '../../src/domain/udkast/strategiudkast';
import { ImportRefusal } from '../../scripts/import/import-refusal';
import { runImport } from '../../scripts/import/run-import';

const HAVN = fileURLToPath(new URL('../documents/fixtures/havneplan.txt', import.meta.url));
const Finding = v.object({ line: v.number(), kind: v.string(), text: v.string() });
const Plan = v.object({
  nummer: v.nullable(v.string()), tekst: v.string(), omraade: v.string(),
  status: v.nullable(v.object({ statustekst: v.string(), trin: v.nullable(v.string()), periode: v.unknown(), indsats: v.nullable(v.string()) })),
  ansvar: v.array(v.object({ aktoer: v.string(), rolle: v.string() })),
});
const Answer = v.object({ strategi: v.object({ titel: v.string() }), omraader: v.array(v.object({ noegle: v.string() })), handleplaner: v.array(Plan), forelaeggelser: v.array(v.object({ handleplan: v.string(), organ: v.string() })), findings: v.array(Finding) });

let printed: string[];
let written: Strategiudkast[];
let closed: number;
let folder: string;

beforeEach(() => {
  [printed, written, closed] = [[], [], 0];
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], answer?: string): Promise<string> {
  await runImport(args, {
    print: (text) => void printed.push(text),
    askStatusDato: answer === undefined ? null : () => Promise.resolve(answer),
    onProgress: () => undefined,
    openWriter: () => Promise.resolve({
      writer: { write: (udkast) => { written.push(udkast); return Promise.resolve({ findings: [{ list: 'Handleplaner', noegle: 'x/1-A', outcome: 'edited-since', fields: ['titel'] }] }); } },
      close: () => { closed += 1; return Promise.resolve(); },
    }),
  });
  return printed.join('\n');
}

async function refusal(args: readonly string[]): Promise<{ sentence: string; exitCode: number }> {
  const error: unknown = await run(args).catch((thrown: unknown) => thrown);
  if (!(error instanceof ImportRefusal)) throw new Error('The import was not refused');
  return { sentence: error.message, exitCode: error.exitCode };
}

function file(name: string, contents: string): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

describe('npm run import', () => {
  it('shows strategy, areas, handleplaner and findings for a person', async () => {
    const shown = await run([HAVN, '--status-as-of', '2022-03-01']);
    for (const part of ['STRATEGI  Grøn Havneplan (2021–2024)', 'Renere vand  [Tema]', '1-A   Er i gang', 'Medvirkende: Lodserne', 'linje   30', '»Staus:«', 'prøvekørsel']) expect(shown).toContain(part);
    expect(written).toEqual([]);
  });

  it('prints the same as data and nothing else', async () => {
    const answer = v.parse(Answer, JSON.parse(await run([HAVN, '--json', '--status-as-of', '2022-03-01'])));
    expect(answer.handleplaner).toHaveLength(7);
    expect(answer.omraader.map((omraade) => omraade.noegle)).toContain(answer.handleplaner[0]?.omraade);
    expect(answer.handleplaner[1]?.ansvar).toMatchObject([{ aktoer: 'IT', rolle: 'ansvarlig' }, { aktoer: 'Lodserne', rolle: 'medvirkende' }]);
    expect(answer.forelaeggelser).toMatchObject([{ handleplan: '1-A', organ: 'omraadeledermoede' }]);
  });

  it('says when a periode had passed on the day of the status', async () => {
    const { findings } = v.parse(Answer, JSON.parse(await run([HAVN, '--json', '--status-as-of', '2022-09-01'])));
    expect(findings.filter(({ kind }) => kind === 'modsigelse-periode-overskredet').map(({ line }) => line)).toEqual([30]);
  });

  it('asks for the date of the status where somebody is there to answer', async () => {
    expect(await run([HAVN], '2022-03-01')).not.toContain('--status-as-of');
    expect(await run([HAVN])).toContain('--status-as-of');
  });

  it('writes the draft, lets go of the lists and tells what people edited since', async () => {
    const shown = await run([HAVN, '--write', '--status-as-of', '2022-03-01']);
    expect(written.map((udkast) => [udkast.handleplaner.length, new Set(udkast.statusopdateringer.map((status) => status.statusPr))])).toEqual([[7, new Set(['2022-03-01'])]]);
    expect(shown).toContain('Handleplaner: x/1-A (titel)');
    expect(closed).toBe(1);
  });

  it('tells what was written as data too', async () => {
    const answer: unknown = JSON.parse(await run([HAVN, '--json', '--write', '--status-as-of', '2022-03-01']));
    expect(answer).toMatchObject({ strategi: { titel: 'Grøn Havneplan' }, skrevet: { findings: [{ outcome: 'edited-since', fields: ['titel'] }] } });
    expect(written).toHaveLength(1);
  });

  it('writes nothing without the date of the status, or with a CPR number in the document', async () => {
    expect((await refusal([HAVN, '--write'])).sentence).toContain('--status-as-of');
    const cpr = file('cpr.txt', 'Mål 1: X\n\n1-A\n\nHos 010170-1234.\n\nStatus: Er i gang\nAktør: IT\n');
    expect((await refusal([cpr, '--write', '--status-as-of', '2022-03-01'])).sentence).toContain('linje 5');
    expect(printed.join('\n')).not.toContain('1234');
    expect(written).toEqual([]);
  });

  it.each([[[], 2, 'Skriv, hvilken fil'], [['a', 'b'], 2, 'én fil ad gangen'], [['--hurtigt', 'a'], 2, '--hurtigt'], [['a', '--status-as-of', '2022-02-30'], 2, 'ikke en dato'], [['findes-ikke.txt'], 1, 'findes ikke'], [[tmpdir()], 1, 'en mappe']])('refuses %j with a sentence', async (args, exitCode, words) => {
    const refused = await refusal(args);
    expect(refused.exitCode).toBe(exitCode);
    expect(refused.sentence).toContain(words);
  });

  it('refuses what holds no strategy, is no text or is too large', async () => {
    const large = file('large.txt', 'x');
    truncateSync(large, 50_000_000);
    expect((await refusal([file('brev.txt', 'Kære alle.\nHilsen os.\n')])).sentence).toContain('ikke fundet nogen strategi');
    expect((await refusal([file('a.pdf', '%PDF-1.4')])).sentence).toContain('PDF');
    expect((await refusal([large])).sentence).toContain('50 MB');
    expect((await refusal([file('tom.txt', '')])).sentence).toContain('tom');
  });

  it('explains itself', async () => {
    expect(await run(['--help'])).toContain('--status-as-of');
  });
});
