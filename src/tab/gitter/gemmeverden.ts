import type { Celleopslag } from '../../domain/gitter/celle-laesning';
import type { Raekkeret } from '../../domain/gitter/stand';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import type { ServiceError } from '../../domain/service-error';

/** A row to save. */
export interface Gemmeraekke {
  readonly noegle: string;
  readonly ret: Raekkeret;
}

/** What saving needs of the world around. */
export interface Gemmeverden {
  readonly editor: StrategiEditor;
  readonly strategiId: number;
  /** The overview as it stands right now. */
  readonly index: OverblikIndex;
  readonly opslag: Celleopslag;
  /** The client key of a new part: the same for the same part, so that another try stores it once. */
  readonly ansvarNoegle: (handleplanId: number, aktoerId: number) => string;
}

/** What became of each row, by its key; null: saved. */
export type Gemt = ReadonlyMap<string, ServiceError | null>;
