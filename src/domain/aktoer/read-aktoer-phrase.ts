import type { Rolle } from '../strategi/ansvar';
import type { KendtAktoer } from './kendte-aktoerer';
import { matchAktoer } from './match-aktoer';

/** One aktør of a phrase, with its part. */
export interface AktoerReading {
  /** The words of the phrase. */
  readonly ordlyd: string;
  readonly rolle: Rolle;
  /** The known aktør meant, or null for one nobody knows. */
  readonly kendt: KendtAktoer | null;
  /** False when the spelling differs from the known name. */
  readonly exact: boolean;
}

const WITH = / (?:i (?:tæt |løbende |nært )?(?:samarbejde|dialog|samspil|samråd|partnerskab)|med (?:bistand|støtte|hjælp) fra|med inddragelse af|under inddragelse af|med deltagelse af)(?: med| fra| af)? /iu;
const JOINT = /\s*[,;/&]\s*|\s+(?:og|samt|and)\s+/giu;
/** Nobody lists aktører over more than this; what is longer has swallowed another text. */
const LONGEST = 1000;
const GROUP = /^(?:arbejds|styre|projekt|følge|udviklings)grupper?n?e?\b/iu;

/**
 * Reads who stands behind a handleplan. "X og Y" are both ansvarlige; whoever follows "i samarbejde med"
 * or "i tæt dialog med" is medvirkende. An "og" inside a name stays inside: a known name is kept whole,
 * "rekrutterings- og kompetencestrategi" too, and so is the subject of an arbejdsgruppe.
 */
export function readAktoerPhrase(phrase: string, kendte: readonly KendtAktoer[]): AktoerReading[] {
  const text = phrase.slice(0, LONGEST).replace(/\s+/gu, ' ').trim().replace(/[.;,]+$/u, '');
  const [responsible = '', ...others] = text.split(WITH);
  const readings = [readPart(responsible, 'ansvarlig', kendte), ...others.map((part) => readPart(part, 'medvirkende', kendte))].flat();
  return readings.filter((reading, index) => readings.findIndex((other) => isSame(other, reading)) === index);
}

function readPart(part: string, rolle: Rolle, kendte: readonly KendtAktoer[]): AktoerReading[] {
  return splitNames(part, kendte).map((ordlyd) => {
    const match = matchAktoer(ordlyd, kendte);
    return { ordlyd, rolle, kendt: match?.aktoer ?? null, exact: match?.exact ?? false };
  });
}

/** Cuts at the first joint after which both sides make sense, and goes on with the rest. */
function splitNames(part: string, kendte: readonly KendtAktoer[]): string[] {
  const text = part.trim();
  if (text === '') return [];
  if (isKnown(text, kendte)) return [text];
  const cuts = joints(text).filter(({ left }) => !left.endsWith('-'));
  const cut = cuts.findLast(({ left }) => isKnown(left, kendte)) ?? cuts.find(({ left, right }) => mayCut(left, right, kendte));
  return cut === undefined ? [text] : [cut.left, ...splitNames(cut.right, kendte)];
}

/** The subject of a group goes on over "og", until another aktør begins. */
function mayCut(left: string, right: string, kendte: readonly KendtAktoer[]): boolean {
  if (!GROUP.test(left)) return true;
  const next = joints(right)[0]?.left ?? right;
  return isKnown(right, kendte) || isKnown(next, kendte) || GROUP.test(right);
}

function joints(text: string): { left: string; right: string }[] {
  return [...text.matchAll(JOINT)].map((joint) => ({ left: text.slice(0, joint.index).trim(), right: text.slice(joint.index + joint[0].length).trim() }))
    .filter(({ left, right }) => left !== '' && right !== '');
}

function isKnown(navn: string, kendte: readonly KendtAktoer[]): boolean {
  return matchAktoer(navn, kendte) !== null;
}

function isSame(a: AktoerReading, b: AktoerReading): boolean {
  return a.kendt === null ? a.ordlyd === b.ordlyd : a.kendt === b.kendt;
}
