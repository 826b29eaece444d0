/** A condition of `$filter` or `$search`: atoms joined by and, or, parentheses. */
export type Condition<Atom> =
  | { readonly kind: 'and' | 'or'; readonly left: Condition<Atom>; readonly right: Condition<Atom> }
  | { readonly kind: 'atom'; readonly atom: Atom };

export interface Grammar<Atom> {
  readonly and: RegExp;
  readonly or: RegExp;
  /** Matches one atom where it stands (sticky). */
  readonly atom: RegExp;
  readonly readAtom: (found: RegExpExecArray) => Atom;
  readonly fault: () => Error;
}

/** Reads a condition; `and` binds tighter than `or`. Throws the grammar's fault at the first character that fits nothing. */
export function parseCondition<Atom>(text: string, grammar: Grammar<Atom>): Condition<Atom> {
  let at = 0;

  function take(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) at += found[0].length;
    return found;
  }

  function readOr(): Condition<Atom> {
    let left = readAnd();
    while (take(grammar.or)) left = { kind: 'or', left, right: readAnd() };
    return left;
  }

  function readAnd(): Condition<Atom> {
    let left = readOne();
    while (take(grammar.and)) left = { kind: 'and', left, right: readOne() };
    return left;
  }

  function readOne(): Condition<Atom> {
    if (take(/\s*\(\s*/)) {
      const inner = readOr();
      if (!take(/\s*\)/)) throw grammar.fault();
      return inner;
    }
    const found = take(grammar.atom);
    if (!found) throw grammar.fault();
    return { kind: 'atom', atom: grammar.readAtom(found) };
  }

  const condition = readOr();
  if (text.slice(at).trim() !== '') throw grammar.fault();
  return condition;
}

/** Whether a condition holds, each atom asked by itself. */
export function holds<Atom>(condition: Condition<Atom>, test: (atom: Atom) => boolean): boolean {
  switch (condition.kind) {
    case 'atom': return test(condition.atom);
    case 'and': return holds(condition.left, test) && holds(condition.right, test);
    case 'or': return holds(condition.left, test) || holds(condition.right, test);
  }
}
