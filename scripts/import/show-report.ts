import type { UdkastOutcome, UdkastReport } from '../../src/domain/udkast/udkast-report';

const OUTCOMES: Readonly<Record<UdkastOutcome, string>> = { added: 'lagt ind', unchanged: 'uændret', updated: 'opdateret efter dokumentet', 'edited-since': 'rettet af folk siden og ladt i fred' };
const ORDER = ['added', 'updated', 'unchanged', 'edited-since'] as const satisfies readonly UdkastOutcome[];

/** What writing did, list by list, and every record that people have edited since, by its key. */
export function showReport({ findings }: UdkastReport): string {
  const lists = [...new Set(findings.map((finding) => finding.list))];
  const counts = lists.map((list) => {
    const here = findings.filter((finding) => finding.list === list);
    const parts = ORDER.map((outcome) => [here.filter((finding) => finding.outcome === outcome).length, OUTCOMES[outcome]] as const);
    return `  ${list.padEnd(20)}${parts.filter(([antal]) => antal > 0).map(([antal, what]) => `${antal} ${what}`).join(', ')}`;
  });
  const edited = findings.filter((finding) => finding.outcome === 'edited-since').map((finding) => `  ${finding.list}: ${finding.noegle} (${finding.fields.join(', ')})`);
  return ['SKREVET', ...counts, ...(edited.length === 0 ? [] : ['', 'RETTET AF FOLK SIDEN SIDST', ...edited])].join('\n');
}
