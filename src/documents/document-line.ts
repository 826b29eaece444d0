/** One line of a document as the person sees it in an editor, or a part of it where a form feed cuts it. */
export interface DocumentLine {
  /** 1 for the first line of the file. */
  readonly nr: number;
  /** Without line end, emphasis marks and white space at the end. */
  readonly text: string;
  /** The first line of a new page. */
  readonly pageStart: boolean;
}

const EMPHASIS = /\*\*|__|(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/**
 * The lines of a text. A page begins after a form feed; where extraction has turned the form feed into
 * a blank, it begins with the line that is indented by exactly that one blank.
 */
export function documentLines(text: string): DocumentLine[] {
  const raw = withoutEmptiness(text.split(/\r\n|\n|\r/u).flatMap((line, index) => cutAtFormFeeds(line, index + 1)));
  const blanksMeanPages = raw.filter((line) => /^ \S/u.test(line.text)).length <= raw.length / 10;
  return raw.map((line, index) => {
    const afterText = (raw[index - 1]?.text.trim() ?? '') !== '' || index === 0;
    const pageStart = line.afterFeed || (blanksMeanPages && /^ \S/u.test(line.text) && afterText);
    return { nr: line.nr, text: unmarked(line.text), pageStart };
  });
}

/** Whether nothing stands on the line. */
export function isBlank(line: DocumentLine): boolean {
  return line.text.trim() === '';
}

interface RawLine {
  readonly nr: number;
  readonly text: string;
  readonly afterFeed: boolean;
}

function cutAtFormFeeds(line: string, nr: number): RawLine[] {
  return line.split(/[\f\v]/u).map((text, index) => ({ nr, text, afterFeed: index > 0 }));
}

/** Of blank lines in a row, the first ten are enough. */
function withoutEmptiness(raw: readonly RawLine[]): RawLine[] {
  let blanks = 0;
  return raw.filter((line) => {
    blanks = line.text.trim() === '' && !line.afterFeed ? blanks + 1 : 0;
    return blanks <= 10;
  });
}

/** A list item's own star stays: only emphasis is taken away. */
function unmarked(text: string): string {
  const [, lead = '', rest = ''] = /^(\s*\* )?(.*)$/su.exec(text) ?? [];
  return (lead + rest.replace(EMPHASIS, '')).trimEnd();
}
