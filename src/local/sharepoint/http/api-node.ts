import type { Segment } from '../odata/parse-path';
import type { Answer } from './answer';
import type { JsonObject } from './json-body';

/** One address of the interface: what its verbs do, and what stands below it. */
export interface ApiNode {
  readonly get?: () => Answer;
  readonly post?: (body: JsonObject) => Answer;
  readonly merge?: (body: JsonObject) => Answer;
  readonly remove?: () => Answer;
  /** The address below; undefined when there is none. */
  readonly child?: (segment: Segment) => ApiNode | undefined;
}

export type Children = Readonly<Record<string, (segment: Segment) => ApiNode | undefined>>;

/** A child finder over a table of lower-case names. `more` is built only where the table has none of that name: every request walks down from the root. */
export function childrenByName(children: Children, more?: () => Children): (segment: Segment) => ApiNode | undefined {
  return (segment) => (Object.hasOwn(children, segment.name) ? children[segment.name]?.(segment) : more && childrenByName(more())(segment));
}
