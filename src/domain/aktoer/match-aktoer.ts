import { editDistance } from '../edit-distance';
import type { KendtAktoer } from './kendte-aktoerer';

/** Which known aktør a name means, and whether it is spelt as known. */
export interface AktoerMatch {
  readonly aktoer: KendtAktoer;
  readonly exact: boolean;
}

/**
 * Finds the aktør a name means: by its name or what else it is called, in definite form or not,
 * with "Specialområde" in front or not; then a group by its subject; then a slip of the pen.
 * Null: nobody known has that name.
 */
export function matchAktoer(navn: string, kendte: readonly KendtAktoer[]): AktoerMatch | null {
  const wanted = plainName(navn);
  if (wanted === '') return null;
  const named = kendte.find((aktoer) => namesOf(aktoer).includes(wanted)) ?? kendte.find((aktoer) => isSameGroup(wanted, plainName(aktoer.navn)));
  if (named !== undefined) return { aktoer: named, exact: true };
  const near = kendte.find((aktoer) => namesOf(aktoer).some((name) => isSlip(wanted, name)));
  return near === undefined ? null : { aktoer: near, exact: false };
}

function namesOf(aktoer: KendtAktoer): string[] {
  return [aktoer.navn, ...aktoer.kaldes].map(plainName);
}

/** A name without case, hyphens, ending marks, "Specialområde" in front and the definite form of a group. */
function plainName(navn: string): string {
  return navn.toLowerCase().replace(/[\s\u2010-\u2013-]+/gu, ' ').trim()
    .replace(/[.,;:]+$/u, '')
    .replace(/^specialområde(?:t)? (?=\S)/u, '')
    .replace(/^(arbejds|styre|projekt)gruppen\b/u, '$1gruppe')
    .replace(/(?<!\p{L})(?:vedrørende|vedr|om|for)\.? /u, 'vedr ');
}

/** "Arbejdsgruppen vedr. udarbejdelse af ny X" is the known "Arbejdsgruppen vedr. X". */
function isSameGroup(wanted: string, known: string): boolean {
  const [group, subject] = known.split(' vedr ');
  if (group === undefined || subject === undefined || !wanted.startsWith(`${group} vedr `)) return false;
  return wanted.endsWith(` ${subject}`);
}

function isSlip(wanted: string, name: string): boolean {
  const allowed = name.length >= 12 ? 2 : 1;
  return name.length >= 5 && editDistance(wanted, name, allowed) <= allowed;
}
