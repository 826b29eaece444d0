import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading } from '../../domain/ports/overblik-source';

const PARTS: readonly (keyof Overblik)[] = ['strategier', 'omraader', 'handleplaner', 'ansvar', 'aktoerer', 'relationer', 'forelaeggelser', 'planstatus', 'personer'];

/** What was kept, or null when it is not what this app keeps. Its name says already which version wrote it: so the rows are counted on, the frame is not. */
export function readKeptOverblik(kept: unknown): Overblik | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const parts = kept as Record<string, unknown>;
  return PARTS.every((part) => isRows(parts[part])) ? (kept as Overblik) : null;
}

/** The same of a whole reading, from its text. */
export function readKeptReading(text: string): OverblikReading | null {
  const kept = parse(text);
  if (typeof kept !== 'object' || kept === null || !('overblik' in kept) || !('mark' in kept)) return null;
  return readKeptOverblik(kept.overblik) !== null && typeof kept.mark === 'string' ? (kept as OverblikReading) : null;
}

/** The value of a text; undefined when it is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Half written, or somebody else's.
  }
}

function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.every((row: unknown) => typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number');
}
