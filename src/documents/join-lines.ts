import type { DocumentLine } from './document-line';

/** Lines as one text, and the words of which it is not sure whether their hyphen belongs there. */
export interface JoinedText {
  readonly text: string;
  readonly unsure: readonly { readonly line: number; readonly word: string }[];
}

export type JoinLines = (lines: readonly Pick<DocumentLine, 'nr' | 'text'>[]) => JoinedText;

const GOES_ON = /^(?:og|eller|samt|til|and|or)(?!\p{L})/u;

/**
 * Joins the lines of a cell or paragraph, single-spaced. A hyphen at the end of a line:
 * after a digit, a capital or a short word it belongs to the word (2014-2017, PS-administrationen,
 * it-klientsystem); before "og" it stands for a word to come (rekrutterings- og …); else the document's
 * own words decide, and where they do not, it is taken for a word divided at the line's end, and reported.
 */
export function createJoinLines(document: string): JoinLines {
  const words = new Set(document.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
  return (lines) => {
    const unsure: { line: number; word: string }[] = [];
    const parts: string[] = [];
    for (const line of lines) {
      const next = line.text.trim().replace(/\s+/gu, ' ');
      if (next === '') continue;
      const [before, joint, word] = jointOf(parts.pop() ?? '', next, words);
      parts.push(before + joint, next);
      if (word !== null) unsure.push({ line: line.nr, word });
    }
    return { text: parts.join(''), unsure };
  };
}

/** What is left of the line before, what comes between, and the word in doubt or null. */
function jointOf(before: string, next: string, words: ReadonlySet<string>): readonly [string, string, string | null] {
  if (before === '') return ['', '', null];
  if (before.endsWith('\u00ad')) return [before.slice(0, -1), '', null];
  const first = /([\p{L}\p{N}]+)[-‐]$/u.exec(before.slice(-60))?.[1];
  const second = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
  if (first === undefined || second === undefined || GOES_ON.test(next)) return [before, ' ', null];
  if (keepsHyphen(first, second, words)) return [before, '', null];
  return [before.slice(0, -1), '', words.has((first + second).toLowerCase()) ? null : first + second];
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  const isPart = /\d$/u.test(first) || /^[\p{Lu}\d]/u.test(second) || first === first.toUpperCase() || first.length <= 3;
  return (isPart || words.has(`${first}-${second}`.toLowerCase())) && !(first.length > 1 && words.has((first + second).toLowerCase()) && !isPart);
}
