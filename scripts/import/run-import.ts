import { checkOverdue } from '../../src/documents/check-contradictions';
import { readStrategyDocument } from '../../src/documents/read-strategy-document';
import type { StrategyReading } from '../../src/documents/strategy-reading';
import { toUdkast } from '../../src/documents/to-udkast';
import { KENDTE_AKTOERER } from '../../src/domain/aktoer/kendte-aktoerer';
import type { Dato } from '../../src/domain/dato';
import type { ImportFinding } from '../../src/domain/udkast/import-finding';
import type { UdkastReport } from '../../src/domain/udkast/udkast-report';
import { ImportRefusal } from './import-refusal';
import type { OpenWriter } from './open-writer';
import { HELP, readArguments } from './read-arguments';
import type { ImportArguments } from './read-arguments';
import { readDocumentFile } from './read-document-file';
import { showReading } from './show-reading';
import { showReport } from './show-report';
import { toJson } from './to-json';

/** What a run of the command needs from outside. */
export interface ImportSurroundings {
  readonly print: (text: string) => void;
  /** Asks the person for the status date; null where nobody is there to answer. */
  readonly askStatusDato: (() => Promise<Dato | null>) | null;
  readonly openWriter: () => Promise<OpenWriter>;
  readonly onProgress: (done: number, total: number) => void;
}

/** Runs the command. Throws `ImportRefusal` with a sentence for the person. */
export async function runImport(args: readonly string[], surroundings: ImportSurroundings): Promise<void> {
  const wanted = readArguments(args);
  if (wanted.help || wanted.file === null) {
    surroundings.print(HELP);
    return;
  }
  const reading = readStrategyDocument(readDocumentFile(wanted.file), KENDTE_AKTOERER);
  requirePlans(reading, wanted.file);
  const statusPr = await statusDatoFor(reading, wanted, surroundings);
  const findings = [...reading.findings, ...datedFindings(reading, statusPr)].sort((a, b) => a.line - b.line);
  if (!wanted.json) surroundings.print(showReading(reading, findings));
  const report = wanted.write ? await write(reading, statusPr, surroundings) : null;
  surroundings.print(wanted.json ? JSON.stringify({ ...toJson(reading, findings), ...(report === null ? {} : { skrevet: report }) }, null, 2) : `\n${outcome(report)}`);
}

function requirePlans(reading: StrategyReading, file: string): void {
  if (reading.handleplaner.length > 0 || reading.omraader.length > 0) return;
  throw new ImportRefusal(`Der er ikke fundet nogen strategi i »${file}«. Der er ledt efter handleplaner med numre som »1-A«, felterne »Status:«, »Indsats:« og »Aktør:«, tabeller, punkter under overskrifter som »Mål 1: …« og en tidsplan med årstal. Se, om teksten er kommet rigtigt ud af dokumentet.`);
}

/** The day the status is true of: as written, as answered, or unknown. A document without status needs none. */
async function statusDatoFor(reading: StrategyReading, wanted: ImportArguments, { askStatusDato }: ImportSurroundings): Promise<Dato | null> {
  if (wanted.statusPr !== null || !hasStatus(reading)) return wanted.statusPr;
  return wanted.json || askStatusDato === null ? null : await askStatusDato();
}

function hasStatus(reading: StrategyReading): boolean {
  return reading.status !== null || reading.handleplaner.some((plan) => plan.status !== null) || reading.omraader.some((omraade) => omraade.status !== null);
}

function datedFindings(reading: StrategyReading, statusPr: Dato | null): ImportFinding[] {
  if (statusPr !== null) return checkOverdue(reading, statusPr);
  return hasStatus(reading) ? [{ line: 1, kind: 'statusdato-mangler', values: {} }] : [];
}

function outcome(report: UdkastReport | null): string {
  return report === null ? 'Det var en prøvekørsel; intet er lagt ind. Tilføj --write for at lægge det ind.' : showReport(report);
}

async function write(reading: StrategyReading, statusPr: Dato | null, surroundings: ImportSurroundings): Promise<UdkastReport> {
  const cpr = reading.findings.filter((finding) => finding.kind === 'cpr-nummer').map((finding) => finding.line);
  if (cpr.length > 0) throw new ImportRefusal(`Intet er lagt ind: der står noget, der ligner et CPR-nummer, på linje ${cpr.join(', ')}. Fjern det i dokumentet, og prøv igen.`);
  if (reading.handleplaner.length === 0) throw new ImportRefusal('Intet er lagt ind: der er ingen handleplaner i dokumentet.');
  if (statusPr === null && hasStatus(reading)) throw new ImportRefusal('Intet er lagt ind: skriv, hvilken dato dokumentets status gælder for, med --status-as-of ÅÅÅÅ-MM-DD.');
  const { writer, close } = await surroundings.openWriter();
  try {
    return await writer.write(toUdkast(reading, statusPr ?? reading.strategi.fra ?? '1900-01-01'), surroundings.onProgress);
  } finally {
    await close();
  }
}
