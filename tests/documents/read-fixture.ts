import { readFileSync } from 'node:fs';
import { decodeDocument } from '../../src/documents/decode-document';
import { readStrategyDocument } from '../../src/documents/read-strategy-document';
import type { HandleplanReading, StrategyReading } from '../../src/documents/strategy-reading';
import { KENDTE_AKTOERER } from '../../src/domain/aktoer/kendte-aktoerer';

/** Reads one of our own documents with the traps of real ones. */
export function readFixture(name: string): StrategyReading {
  const decoded = decodeDocument(readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url)));
  if ('refused' in decoded) throw new Error(`${name} is ${decoded.refused}`);
  return readStrategyDocument(decoded.text, KENDTE_AKTOERER);
}

/** The first plan of that number. */
export function planOf(reading: StrategyReading, nummer: string): HandleplanReading {
  const plan = reading.handleplaner.find((each) => each.nummer === nummer);
  if (plan === undefined) throw new Error(`No handleplan ${nummer}`);
  return plan;
}

/** The findings of one kind, as line and values. */
export function findingsOf(reading: StrategyReading, kind: string): { line: number; values: Readonly<Record<string, string>> }[] {
  return reading.findings.filter((finding) => finding.kind === kind).map(({ line, values }) => ({ line, values }));
}
