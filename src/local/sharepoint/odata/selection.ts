/** `$select` and `$expand` as a tree. */
export interface Selection {
  /** True without `$select`, or with `*`. */
  readonly everything: boolean;
  /** Plain names, in the order asked for. */
  readonly names: readonly string[];
  /** What is asked of related things: `Author/Title`, `Fields/InternalName`. */
  readonly nested: ReadonlyMap<string, Selection>;
  readonly expanded: ReadonlySet<string>;
}

export const EVERYTHING: Selection = { everything: true, names: [], nested: new Map(), expanded: new Set() };

/** Reads the two options together. Neither checks whether a name exists: that is the resource's to say. */
export function readSelection(select: string | null, expand: string | null): Selection {
  return build(paths(select), paths(expand));
}

function paths(text: string | null): readonly (readonly string[])[] {
  return (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => part.split('/'));
}

function build(selects: readonly (readonly string[])[], expands: readonly (readonly string[])[]): Selection {
  const heads = new Set([...selects, ...expands].filter((path) => path.length > 1).map(([head = '']) => head));
  const below = (all: readonly (readonly string[])[], head: string): readonly (readonly string[])[] =>
    all.filter((path) => path[0] === head && path.length > 1).map((path) => path.slice(1));
  return {
    everything: selects.length === 0 || selects.some((path) => path[0] === '*'),
    names: [...new Set(selects.filter((path) => path.length === 1 && path[0] !== '*').map(([name = '']) => name))],
    nested: new Map([...heads].map((head) => [head, build(below(selects, head), below(expands, head))])),
    expanded: new Set(expands.map(([head = '']) => head)),
  };
}
