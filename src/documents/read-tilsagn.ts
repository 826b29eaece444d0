import type { Tilsagn } from '../domain/strategi/handleplan';
import { findPerioder } from '../domain/periode/find-perioder';
import type { Periode } from '../domain/periode/periode';
import { sentences } from '../domain/status/sentences';

const CHOSEN = /(?<!\p{L})(?:udpeget|besluttet|vedtaget|fastlagt)/iu;
const PROPOSED = /(?:prioritere[st]|foreslå|forslag|fleksibel|kandidat)/iu;

/**
 * Whether the actions of a periode are chosen or only proposed, by the document's own words about that periode
 * ("indsatserne for 2024 er udpeget, mens 2025-27 vil blive prioriteret"). Null where it says nothing.
 */
export function readTilsagn(text: string, periode: Periode): Tilsagn | null {
  for (const clause of clausesAbout(text, periode)) {
    if (CHOSEN.test(clause)) return 'udpeget';
    if (PROPOSED.test(clause)) return 'foreslaaet';
  }
  return null;
}

/** Whether the document calls the perioder expected starts and no deadlines. */
export function saysExpectedStart(text: string): boolean {
  return sentences(text.replace(/\s+/gu, ' ')).some((sentence) => /tidsplan/iu.test(sentence) && /(?:forventes|forventet) (?:igangsat|iværksat|påbegyndt|startet|opstart|start)/iu.test(sentence));
}

function clausesAbout(text: string, periode: Periode): string[] {
  const clauses = sentences(text.replace(/\s+/gu, ' ')).flatMap((sentence) => sentence.split(/,?\s+(?:mens|hvorimod|medens)\s+|;\s+/iu));
  return clauses.filter((clause) => findPerioder(clause).some((found) => found.periode.fra === periode.fra && found.periode.til === periode.til));
}
