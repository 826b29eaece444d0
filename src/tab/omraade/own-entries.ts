import type { Emne } from '../../domain/status/emne';
import type { Statusopdatering } from '../../domain/status/statusopdatering';

/** Those of some entries that are about exactly this Omraade, or about the strategi itself. */
export function ownEntries(entries: readonly Statusopdatering[], { omraadeId }: Emne): readonly Statusopdatering[] {
  return entries.filter((entry) => entry.handleplanId === null && entry.omraadeId === omraadeId);
}
