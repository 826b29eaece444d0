import type { Bud } from '../domain/ports/bud';
import type { OverblikSource } from '../domain/ports/overblik-source';
import type { Paamindelseslog } from '../domain/ports/paamindelseslog';
import type { Language } from '../texts/language';
import type { Ur } from './pacer';

/** The world of a run: the lists, the messenger, the time. */
export interface Koerselsmiljoe extends Ur {
  readonly overblik: Pick<OverblikSource, 'read'>;
  readonly log: Paamindelseslog;
  readonly bud: Bud;
  readonly language: Language;
  /** The run's own key: its heartbeat. */
  readonly noegle: string;
  /** Called whenever something has gone out. */
  readonly onProgress?: (done: number, total: number) => void;
  /** After so long no new sending begins; the next run goes on. Unset: to the end. */
  readonly sliceMs?: number;
}
