import type { UdkastOutcome, UdkastReport } from '../../src/domain/udkast/udkast-report';

const OUTCOMES: Readonly<Record<UdkastOutcome, string>> = { added: 'lagt ind', unchanged: 'uændret', updated: 'opdateret efter dokumentet', 'edited-since': 'rettet af folk siden og ladt i fred' };
const ORDER = ['added', 'updated', 'unchanged', 'edited-since'] as const satisfies readonly UdkastOutcome[];

/** What writing did, list by list, and by their keys: records that people have edited since, references to nothing, people nobody knows. */
export function showReport({ findings, unknownPeople = [], unresolved = [] }: UdkastReport): string {
  const lists = [...new Set(findings.map((finding) => finding.list))];
  const counts = lists.map((list) => {
    const here = findings.filter((finding) => finding.list === list);
    const parts = ORDER.map((outcome) => [here.filter((finding) => finding.outcome === outcome).length, OUTCOMES[outcome]] as const);
    return `  ${list.padEnd(20)}${parts.filter(([antal]) => antal > 0).map(([antal, what]) => `${antal} ${what}`).join(', ')}`;
  });
  const edited = findings.filter((finding) => finding.outcome === 'edited-since').map((finding) => `  ${finding.list}: ${finding.noegle} (${finding.fields.join(', ')})`);
  const missing = unresolved.map(({ list, noegle, field }) => `  ${list}: ${noegle} (${field})`);
  return ['SKREVET', ...counts, ...section('RETTET AF FOLK SIDEN SIDST', edited), ...section('PEGER PÅ NOGET, DER IKKE FINDES', missing), ...section('PERSONER, SOM ORGANISATIONEN IKKE KENDER', unknownPeople.map((upn) => `  ${upn}`))].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}
