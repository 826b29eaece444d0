/** A handleplan's number at the beginning of a line, and what follows it there. */
export interface CodeReading {
  /** As the document writes it, without blanks: `1-A`. */
  readonly nummer: string;
  /** The number of the area it names (`1`), and its place there (`A`). */
  readonly omraade: string;
  readonly bogstav: string;
  readonly rest: string;
}

const CODE = /^\s*(?:(?:handleplan|indsats|tiltag|nr\.?)\s+)?(\d{1,2})(\s?[-–.]\s?)?([A-ZÆØÅ])(?![\p{L}\p{N}-])[.:)]?(?:\s+(.*))?$/u;
const SMALL = /^\s*(\d{1,2})([-–])([a-zæøå])\s*()$/u;
const NUMBERED_PLAN = /^\s*(?:handleplan|indsats|tiltag|aktivitet|handling)\s+(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})?)\s*(?:[:.–-]\s*(.*))?$/iu;
const TABLE_NUMBER = /^\s*(\d{1,2}\.\d{1,2})\.?(?:\s+(\p{Lu}.*))?$/u;
const MENTION = /(?<![\p{L}\p{N}-])(\d{1,2})-\s?([A-ZÆØÅ])(?![\p{L}\p{N}-])/gu;

/** Reads a line that begins with a number such as `1-A`; null when it does not. */
export function readCode(text: string): CodeReading | null {
  const [, plain = '', after = ''] = NUMBERED_PLAN.exec(text) ?? [];
  if (plain !== '') return { nummer: plain, omraade: '', bogstav: '', rest: after };
  const found = CODE.exec(text) ?? SMALL.exec(text);
  if (found === null) return null;
  const [, omraade = '', joint = '', bogstav = '', rest = ''] = found;
  return { nummer: `${omraade}${joint.trim().replace('–', '-')}${bogstav}`, omraade, bogstav: bogstav.toUpperCase(), rest: rest.trim() };
}

/** "1.1" or "1.1 Der skal …" below the header of a table: a number there, a section's anywhere else. */
export function readTableNumber(text: string): CodeReading | null {
  const [, nummer = '', rest = ''] = TABLE_NUMBER.exec(text) ?? [];
  return nummer === '' ? null : { nummer, omraade: '', bogstav: '', rest };
}

/** The numbers a text mentions, `2-A`, each once, without the blank a line break leaves in them. */
export function mentionedCodes(text: string): { nummer: string; index: number }[] {
  const all = [...text.matchAll(MENTION)].map((found) => ({ nummer: `${found[1] ?? ''}-${found[2] ?? ''}`, index: found.index }));
  return [...new Map(all.toReversed().map((mention) => [mention.nummer, mention])).values()].toReversed();
}
