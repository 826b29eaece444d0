import { aktoerNavn } from '../../src/documents/name-aktoer';
import type { HandleplanReading, OmraadeReading, StrategyReading } from '../../src/documents/strategy-reading';
import type { FindingWeight, ImportFinding } from '../../src/domain/udkast/import-finding';
import { FINDING_KINDS } from '../../src/domain/udkast/import-finding';
import { showFinding } from '../../src/texts/show-finding';
import { showPeriode } from '../../src/texts/show-periode';
import { createTranslate } from '../../src/texts/translate';
import { wrapText } from './wrap-text';

const translate = createTranslate('da');
const HEADINGS: Readonly<Record<FindingWeight, string>> = { stop: 'SKAL RETTES', tjek: 'SE EFTER', oplysning: 'TIL OPLYSNING' };
const INSIDE = ' '.repeat(8);

/** A reading for a person: the strategy, its areas as a tree, each handleplan, and what to look at. */
export function showReading(reading: StrategyReading, findings: readonly ImportFinding[]): string {
  return [showStrategi(reading), showOmraader(reading), showHandleplaner(reading), showFindings(findings)].filter((part) => part !== '').join('\n\n');
}

function showStrategi({ strategi, omraader, handleplaner, status }: StrategyReading): string {
  const years = strategi.fra === null || strategi.til === null ? 'år ukendt' : `${strategi.fra.slice(0, 4)}–${strategi.til.slice(0, 4)}`;
  const forelaeggelser = handleplaner.flatMap((plan) => plan.forelaeggelser).length;
  return [
    `STRATEGI  ${strategi.titel} (${years})`,
    ...(strategi.vision === null ? [] : [wrapText(`Vision: ${strategi.vision}`, '  ')]),
    `  ${counted(handleplaner.length, 'handleplan', 'handleplaner')} · ${counted(omraader.length, 'område', 'områder')} (${strategi.niveauer.join(' → ')}) · ${counted(forelaeggelser, 'forelæggelse', 'forelæggelser')}`,
    ...(status === null ? [] : [`  Teksten om strategien som helhed kommer med som status (${counted(status.length, 'tegn', 'tegn')}).`]),
  ].join('\n');
}

function showOmraader({ omraader, handleplaner, strategi }: StrategyReading): string {
  if (omraader.length === 0) return '';
  return ['OMRÅDER', ...omraader.map((omraade) => showOmraade(omraade, handleplaner.filter((plan) => plan.omraade === omraade.noegle).length, strategi.niveauer))].join('\n');
}

function showOmraade(omraade: OmraadeReading, plans: number, niveauer: readonly string[]): string {
  const about = [
    niveauer[omraade.niveau - 1] ?? '',
    ...(plans === 0 ? [] : [counted(plans, 'handleplan', 'handleplaner')]),
    ...(omraade.verdensmaal.length === 0 ? [] : [`verdensmål ${omraade.verdensmaal.join(', ')}`]),
    ...(omraade.status === null ? [] : ['egen status']),
  ];
  return wrapText(`${omraade.nummer === null ? '' : `${omraade.nummer}  `}${omraade.titel}  [${about.join(' · ')}]`, '  '.repeat(omraade.niveau));
}

function showHandleplaner({ handleplaner, omraader }: StrategyReading): string {
  if (handleplaner.length === 0) return '';
  const lines: string[] = ['HANDLEPLANER'];
  let omraade = '';
  for (const plan of handleplaner) {
    if (plan.omraade !== omraade) lines.push('', `  ${omraader.find((each) => each.noegle === plan.omraade)?.titel ?? 'Uden område'}`);
    omraade = plan.omraade;
    lines.push(showHandleplan(plan));
  }
  return lines.join('\n');
}

function showHandleplan(plan: HandleplanReading): string {
  const { status } = plan;
  const periode = status?.periode ?? plan.periode;
  const head = [status === null ? null : status.trin === null ? 'uden kode' : translate(`trin.${status.trin}`), periode === null ? null : showPeriode(periode, 'da'), plan.tilsagn === null ? null : translate(`tilsagn.${plan.tilsagn}`)].filter((part) => part !== null);
  return [
    `    ${(plan.nummer ?? '–').padEnd(6)}${head.length === 0 ? translate('trin.ingen') : head.join(' · ')}${plan.faellesCelle === null ? '' : ' · deler celle'}  (linje ${plan.line})`,
    wrapText(plan.tekst, INSIDE.concat('  ')),
    ...(status === null ? [] : [wrapText(`Status: ${status.statustekst}`, INSIDE.concat('  '))]),
    ...[status?.indsats ?? null].filter((text) => text !== null).map((text) => wrapText(`Indsats: ${text}`, INSIDE.concat('  '))),
    ...showAktoerer(plan),
  ].join('\n');
}

function showAktoerer(plan: HandleplanReading): string[] {
  return (['ansvarlig', 'medvirkende'] as const).flatMap((rolle) => {
    const names = plan.aktoerer.filter((reading) => reading.rolle === rolle).map((reading) => `${aktoerNavn(reading)}${reading.kendt === null ? ' (ny)' : ''}`);
    return names.length === 0 ? [] : [wrapText(`${translate(`rolle.${rolle}`)}: ${names.join(', ')}`, INSIDE.concat('  '))];
  });
}

function showFindings(findings: readonly ImportFinding[]): string {
  if (findings.length === 0) return 'FUND\n  Ingen. Dokumentet er læst uden tvivl.';
  return (['stop', 'tjek', 'oplysning'] as const).flatMap((weight) => {
    const here = findings.filter((finding) => FINDING_KINDS[finding.kind] === weight);
    return here.length === 0 ? [] : [[`${HEADINGS[weight]} (${here.length})`, ...here.map(showOne)].join('\n')];
  }).join('\n\n');
}

function showOne(finding: ImportFinding): string {
  const place = `  linje ${String(finding.line).padStart(4)}  `;
  return place + wrapText(showFinding(finding, 'da'), ' '.repeat(place.length)).trimStart();
}

function counted(antal: number, one: string, other: string): string {
  return `${antal} ${antal === 1 ? one : other}`;
}
