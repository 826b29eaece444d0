import { editDistance } from '../domain/edit-distance';

/** The fields a handleplan's cell may have, whatever the document calls them. */
export const LABELS = ['handleplan', 'status', 'indsats', 'aktoer', 'periode'] as const;
export type Label = (typeof LABELS)[number];

export interface LabelReading {
  readonly label: Label;
  /** False when it is spelt or marked otherwise than expected: "Staus:", "Aktør." */
  readonly exact: boolean;
  /** The label as it stands there. */
  readonly ordlyd: string;
  readonly value: string;
}

const WORDS: Readonly<Record<Label, readonly string[]>> = {
  handleplan: ['handleplan', 'handling', 'tiltag', 'aktivitet', 'initiativ'],
  status: ['status'],
  indsats: ['indsats', 'indsatser', 'implementering', 'bemærkninger'],
  aktoer: ['aktør', 'aktører', 'ansvarlig', 'ansvarlige', 'ansvar', 'tovholder', 'tovholdere'],
  periode: ['periode', 'tidsplan', 'tidspunkt', 'tidsramme', 'tid', 'frist', 'deadline', 'hvornår'],
};

const LINE = /^\s*(?:[-•]\s+)?(\p{L}{3,14})(\s*[:;.]|\s)\s*(.*)$/u;

/**
 * Reads a line that begins with a field's name: "Status: Er i gang". One slip of the pen is forgiven
 * (two in a long word), and so is a full stop or nothing instead of the colon, where a capital follows.
 */
export function readLabel(text: string): LabelReading | null {
  const [, ordlyd = '', mark = '', value = ''] = LINE.exec(`${text} `) ?? [];
  const named = ordlyd === '' ? null : labelOf(ordlyd);
  if (named === null) return null;
  const colon = mark.trim() === ':';
  const follows = value.trim();
  if (!colon && !(/^\p{Lu}/u.test(ordlyd) && (/^[\p{Lu}\d]/u.test(follows) || (mark.trim() !== '' && follows === '')))) return null;
  if (mark.trim() === '' && !named.exact) return null;
  return { label: named.label, exact: named.exact && colon, ordlyd: ordlyd + mark.trim(), value: follows };
}

/** The field that a column's heading names: "Ansvarlig", "Handleplaner", "Status 2015". */
export function labelOf(word: string): { label: Label; exact: boolean } | null {
  const wanted = word.toLowerCase();
  const exact = LABELS.find((label) => WORDS[label].includes(wanted));
  if (exact !== undefined) return { label: exact, exact: true };
  const near = LABELS.find((label) => WORDS[label].some((known) => isSlip(wanted, known)));
  return near === undefined ? null : { label: near, exact: false };
}

function isSlip(word: string, known: string): boolean {
  const allowed = known.length >= 9 ? 2 : 1;
  return known.length >= 5 && word.startsWith(known.charAt(0)) && editDistance(word, known, allowed) <= allowed;
}
