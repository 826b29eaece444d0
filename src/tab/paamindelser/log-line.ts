import { createAnsweredCount } from '../../domain/paamindelse/answered-of-log';
import type { Indmelding } from '../../domain/paamindelse/indmelding';
import type { Paamindelse } from '../../domain/paamindelse/paamindelse';

/** How a line of the log stands, as people ask for it. `besvaret`: a part has been answered since it went out. */
export const LOGTILSTANDE = ['planlagt', 'sendt', 'besvaret', 'fejlet', 'opgivet', 'bortfaldet'] as const;
export type Logtilstand = (typeof LOGTILSTANDE)[number];

export interface Loglinje {
  readonly row: Paamindelse;
  readonly tilstand: Logtilstand;
  /** Parts answered since, of how many. */
  readonly besvaret: number;
}

function tilstandOf({ tilstand }: Paamindelse, besvaret: number): Logtilstand {
  if (tilstand === 'sender') return 'planlagt';
  return tilstand === 'sendt' && besvaret > 0 ? 'besvaret' : tilstand;
}

/** The log as lines, the newest first. */
export function logLines(log: readonly Paamindelse[], indmeldinger: readonly Indmelding[]): readonly Loglinje[] {
  const answered = createAnsweredCount(indmeldinger);
  return [...log].sort((one, other) => other.dato.localeCompare(one.dato) || other.id - one.id).map((row) => {
    const besvaret = answered(row);
    return { row, besvaret, tilstand: tilstandOf(row, besvaret) };
  });
}
