/** How a heading shows itself. */
export type HeadingStyle = 'named' | 'section' | 'chapter' | 'markdown' | 'capitals';

export interface Heading {
  readonly style: HeadingStyle;
  /** What the document calls this kind of node ("Indsatsområde"), or null. */
  readonly ord: string | null;
  /** The node's own number; a chapter's number is the document's, not the node's. */
  readonly nummer: string | null;
  readonly titel: string;
  /** 1 is the outermost. */
  readonly rank: number;
}

/** Words that name a node of a strategy, with the level at which they usually stand. */
const NODE_WORDS: Readonly<Record<string, number>> = {
  tema: 1, strategispor: 1, spor: 1, søjle: 1, hovedmål: 1,
  indsatsområde: 2, fokusområde: 2, målområde: 2, område: 2, målsætning: 2, mål: 2,
  pejlemærke: 3, delmål: 3, undermål: 3,
};

const WORD = Object.keys(NODE_WORDS).join('|');
const NAMED = new RegExp(`^\\s*(?:#{1,4}\\s+)?(${WORD})\\s+(\\d{1,2}(?:\\.\\d{1,2})?|[A-ZÆØÅ]|[IVX]{1,4})(?![\\p{L}\\p{N}])\\s*([:.–)-]?)\\s*(.*)$`, 'iu');
const TITLED = new RegExp(`^\\s*(?:#{1,4}\\s+)?(${WORD})\\s*[:–]\\s*(\\S.*)$`, 'iu');
const SECTION = /^\s*(?:#{1,4}\s+)?(\d{1,2}\.\d{1,2})[.)]?\s+(\p{L}.*)$/u;
const CHAPTER = /^\s*(?:#{1,4}\s+)?(\d{1,2})\.\s+(\p{Lu}.*)$/u;
const MARKDOWN = /^\s*(#{1,4})\s+(\S.*)$/u;
const CAPITALS = /^\s*(\p{Lu}[\p{Lu}\s,&-]{6,70})$/u;

const WORD_INSIDE = new RegExp(`(?<!\\p{L})(${WORD})(?:et|en|t)?(?!\\p{L})`, 'iu');
const ABOUT = new RegExp(`^(?:implementering(?:en)?|udmøntning(?:en)?|arbejdet|status) (?:af|med|for|på) (?:(?:${WORD})(?:et|en|t)?(?!\\p{L})\\s*[:–]?\\s*)?`, 'iu');
const AGAIN = /\s+[-–]\s+(?:pejlemærker|mål|indsatser|handleplaner)$/iu;

/** Reads a line as a heading; null when it is none. Whether it may stand there is for the reader of the lines to say. */
export function readHeading(text: string): Heading | null {
  return readNamed(text) ?? readNumbered(text) ?? readMarked(text);
}

/** A title without what only says that this part is about it: "Implementering af indsatsområdet: X" is "X". */
export function plainTitle(titel: string): string {
  const plain = titel.replace(ABOUT, '').replace(AGAIN, '').replace(/\s+/gu, ' ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Whether a title says that its part tells how something goes. */
export function tellsStatus(titel: string): boolean {
  return ABOUT.test(titel);
}

/** What a heading's words call the node: "temaet" is a Tema. */
export function nodeWordIn(titel: string): string | null {
  const word = WORD_INSIDE.exec(titel)?.[1];
  return word === undefined ? null : capitalised(word);
}

function readNamed(text: string): Heading | null {
  const [, ord = '', nummer = '', mark = '', titel = ''] = NAMED.exec(text) ?? [];
  if (ord !== '' && (mark !== '' || titel === '')) return named(ord, nummer, titel);
  const [, word = '', title = ''] = TITLED.exec(text) ?? [];
  return word === '' ? null : named(word, null, title);
}

function named(ord: string, nummer: string | null, titel: string): Heading {
  return { style: 'named', ord: capitalised(ord), nummer, titel, rank: NODE_WORDS[ord.toLowerCase()] ?? 2 };
}

function readNumbered(text: string): Heading | null {
  const section = SECTION.exec(text);
  if (section !== null) return { style: 'section', ord: null, nummer: section[1] ?? null, titel: section[2] ?? '', rank: 2 };
  const chapter = CHAPTER.exec(text);
  return chapter === null ? null : { style: 'chapter', ord: null, nummer: chapter[1] ?? null, titel: chapter[2] ?? '', rank: 1 };
}

function readMarked(text: string): Heading | null {
  const marked = MARKDOWN.exec(text);
  if (marked !== null) return { style: 'markdown', ord: null, nummer: null, titel: marked[2] ?? '', rank: Math.min(marked[1]?.length ?? 1, 3) };
  const capitals = CAPITALS.exec(text);
  return capitals === null ? null : { style: 'capitals', ord: null, nummer: null, titel: capitals[1] ?? '', rank: 2 };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
